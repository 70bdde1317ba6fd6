import type { CaseId, Closed, Command, Present } from '../protocol/contract';
import type { Connection, Listener } from '../protocol/connection';
import { newId } from '../protocol/newId';
import type { KeyValueStore } from './keyValueStore';
import { createOutbox, type Outbox, type PendingCommand, type Verdicted } from './outbox';
import { changed, isFinal, joining, viewOf, welcomed, type Projection, type SeatState } from './seatState';

/** `up`: the seat is taken. `silent`: lost after a long silence; `down`: lost a moment ago. */
export type ConnectionState = 'connecting' | 'up' | 'down' | 'silent';

export interface SeatSnapshot<View> {
  readonly state: SeatState<View>;
  readonly connection: ConnectionState;
  readonly pending: readonly PendingCommand[];
  readonly present: Present['organisations'];
  /** Server's clock minus ours, in milliseconds. */
  readonly clock: number;
}

/** One seat in a case: joins, joins again after every loss and every gap, and sends what is submitted. */
export interface Seat<View> {
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => SeatSnapshot<View>;
  readonly submit: (command: Command) => void;
  readonly forget: (commandId: string) => void;
  /** Opens the connection; `end` leaves, and it can be started again. */
  readonly start: () => void;
  readonly end: () => void;
  /** The seat is gone for good: its view goes, and so does the connection. */
  readonly close: (reason: Closed['reason']) => void;
}

interface Options<T, View> {
  readonly reference: CaseId;
  readonly projection: Projection<T, View>;
  readonly open: (listener: Listener<T>) => Connection;
  /** Where commands outlive a reload, and under which name. */
  readonly storage: KeyValueStore;
  readonly key: string;
  /** Somebody changed something: the views before and after it. */
  readonly onChange?: (before: View, after: View) => void;
  readonly onVerdict?: Verdicted;
  readonly onClosed: (reason: Closed['reason']) => void;
  /** The connection could not be opened; perhaps the sign-in ended. */
  readonly onUnreachable: () => void;
  readonly now?: () => number;
}

const joinAgainAfter = 500;

export function createSeat<T, View>(options: Options<T, View>): Seat<View> {
  const { reference, projection, now = Date.now } = options;
  const listeners = new Set<() => void>();
  let connection: Connection | undefined;
  let snapshot: SeatSnapshot<View> = { state: joining, connection: 'connecting', pending: [], present: [], clock: 0 };

  const set = (next: Partial<SeatSnapshot<View>>): void => {
    snapshot = { ...snapshot, ...next };
    for (const listener of listeners) listener();
  };
  const join = (): void => void connection?.join(reference).catch(joinSoon);
  // Harmless when the connection is lost meanwhile: joining then fails, and `up` joins anyway.
  const joinSoon = (): void => void setTimeout(() => isUp && join(), joinAgainAfter);
  let isUp = false;

  const outbox: Outbox = createOutbox({
    storage: options.storage,
    key: options.key,
    send: ({ commandId, command }) =>
      connection?.submit(reference, commandId, command) ?? Promise.reject(new Error('No connection.')),
    changed: () => set({ pending: outbox.pending() }),
    verdict: (sent, verdict) => options.onVerdict?.(sent, verdict),
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  });
  snapshot = { ...snapshot, pending: outbox.pending() };

  const disconnect = (): void => {
    isUp = false;
    outbox.close();
    connection?.end();
    connection = undefined;
  };
  const close = (reason: Closed['reason']): void => {
    disconnect();
    set({ state: { kind: 'closed', reason } });
    options.onClosed(reason);
  };

  const listener: Listener<T> = {
    up: () => {
      isUp = true;
      join();
    },
    down: (silent) => {
      isUp = false;
      outbox.close();
      set({ connection: silent === true ? 'silent' : 'down' });
    },
    unreachable: () => {
      if (snapshot.connection !== 'silent') set({ connection: 'down' });
      options.onUnreachable();
    },
    welcome: (message) => {
      if (message.case !== reference) return;
      const clock = Date.parse(message.at) - now();
      set({ state: welcomed(projection, message), connection: 'up', clock });
      outbox.open();
    },
    changed: (message) => {
      if (message.case !== reference) return;
      const before = snapshot.state;
      const after = changed(projection, before, message);
      if (after === before) return;
      if (after.kind === 'stale') join();
      set({ state: after });
      const [was, is] = [viewOf(before), viewOf(after)];
      if (was !== undefined && is !== undefined && was !== is) options.onChange?.(was, is);
    },
    present: (message) => {
      if (message.case === reference) set({ present: message.organisations });
    },
    closed: ({ case: closedCase, reason }) => {
      if (closedCase !== reference) return;
      if (isFinal(reason)) {
        close(reason);
      } else {
        outbox.close();
        joinSoon();
      }
    },
  };

  return {
    subscribe: (each) => {
      listeners.add(each);
      return () => listeners.delete(each);
    },
    getSnapshot: () => snapshot,
    submit: (command) => outbox.add(command, newId()),
    forget: (commandId) => outbox.forget(commandId),
    start: () => {
      connection ??= options.open(listener);
    },
    end: () => {
      void connection?.leave(reference).catch(() => undefined);
      disconnect();
    },
    close,
  };
}
