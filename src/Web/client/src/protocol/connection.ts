import { HttpTransportType, HubConnectionBuilder, HubConnectionState, LogLevel } from '@microsoft/signalr';
import type { CaseId, Changed, Closed, Command, Item, Present, Verdict, Welcome } from './contract';

/** What the other end says, and whether it can be heard. */
export interface Listener<T = Item> {
  readonly up: () => void;
  /** The line is lost; `silent` when nothing was heard for so long that it must be dead. */
  readonly down: (silent?: boolean) => void;
  /** An attempt to connect failed; the browser does not tell whether the line or the sign-in is to blame. */
  readonly unreachable: () => void;
  readonly welcome: (message: Welcome<T>) => void;
  readonly changed: (message: Changed<T>) => void;
  readonly present: (message: Present) => void;
  readonly closed: (message: Closed) => void;
}

/** One line to the server. It comes back by itself until it is ended; whoever joined must join again on `up`. */
export interface Connection {
  readonly join: (reference: CaseId) => Promise<void>;
  readonly submit: (reference: CaseId, commandId: string, command: Command) => Promise<Verdict>;
  readonly leave: (reference: CaseId) => Promise<void>;
  readonly end: () => void;
}

const path = '/hub/conference';
/**
 * The server lets itself be heard every second or two. With the moment of patience before it is said, a dead line is
 * noticed within five seconds, with some to spare.
 */
const silenceMeansDead = 3_500;
/** A slow line needs three round trips to be up: each try that failed gives the next more time. */
const patience = [4_000, 8_000, 16_000, 30_000] as const;
const pauses = [200, 500, 1_000, 2_000] as const;

export function openConnection<T = Item>(listener: Listener<T>): Connection {
  const hub = new HubConnectionBuilder()
    .withUrl(path, { transport: HttpTransportType.WebSockets, skipNegotiation: true })
    .configureLogging(LogLevel.None)
    .build();
  hub.keepAliveIntervalInMilliseconds = 1_000;
  hub.on('Welcome', listener.welcome);
  hub.on('Changed', listener.changed);
  hub.on('Present', listener.present);
  hub.on('Closed', listener.closed);

  let failures = 0;
  let ended = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const later = (): void => {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(() => void connect(), pauses[Math.min(failures, pauses.length - 1)]);
    failures += 1;
  };
  const connect = async (): Promise<void> => {
    clearTimeout(timer);
    if (ended || hub.state !== HubConnectionState.Disconnected) return;
    // A socket to a dead address can hang for minutes: give up and try again.
    const most = patience[Math.min(failures, patience.length - 1)] ?? patience[0];
    const hanging = setTimeout(() => void hub.stop(), most);
    hub.serverTimeoutInMilliseconds = most;
    try {
      await hub.start();
      hub.serverTimeoutInMilliseconds = silenceMeansDead;
      failures = 0;
      listener.up();
    } catch {
      listener.unreachable();
      later();
    } finally {
      clearTimeout(hanging);
    }
  };
  const now = (): void => {
    if (document.visibilityState === 'visible') void connect();
  };

  hub.onclose((error) => {
    if (ended) return;
    listener.down(error?.name === 'TimeoutError' || error?.message.startsWith('Server timeout') === true);
    later();
  });
  window.addEventListener('online', now);
  document.addEventListener('visibilitychange', now);
  void connect();

  return {
    join: (reference) => hub.invoke('Join', { case: reference }),
    submit: (reference, commandId, command) => hub.invoke<Verdict>('Submit', { case: reference, commandId, command }),
    leave: (reference) => hub.invoke('Leave', { case: reference }),
    end: () => {
      ended = true;
      clearTimeout(timer);
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', now);
      void hub.stop();
    },
  };
}
