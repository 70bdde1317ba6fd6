import type { Command, Verdict } from '../protocol/contract';
import type { KeyValueStore } from './keyValueStore';

type Refused = Extract<Verdict, { accepted: false }>;

/**
 * A command on its way until the server has given its verdict. Then it shows for a moment that it was received; a
 * refusal stays until it is read.
 */
export interface PendingCommand {
  readonly commandId: string;
  readonly command: Command;
  readonly received?: true;
  readonly refused?: Refused;
}

export interface Outbox {
  readonly pending: () => readonly PendingCommand[];
  readonly add: (command: Command, commandId: string) => void;
  /** Connected: send what has no verdict yet, oldest first, one at a time, with the same ids. */
  readonly open: () => void;
  /** Disconnected: keep everything. */
  readonly close: () => void;
  readonly forget: (commandId: string) => void;
}

/** What the server said about a command. */
export type Verdicted = (sent: PendingCommand, verdict: Verdict) => void;

interface Options {
  readonly storage: KeyValueStore;
  readonly key: string;
  readonly send: (sent: PendingCommand) => Promise<Verdict>;
  readonly changed: () => void;
  readonly verdict: Verdicted;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** "Not now" is asked again after a rest. */
const restAfter: Partial<Record<Refused['refusal'], number>> = { unavailable: 2_000, tooMany: 1_000 };
const restAfterLostReply = 2_000;
const mostLostReplies = 5;
const showReceivedFor = 3_000;
const undeliverable: Refused = {
  accepted: false,
  refusal: 'unavailable',
  message: 'Versturen lukt nu niet. Probeer het straks nog een keer.',
};

export function createOutbox({ storage, key, send, changed, verdict, wait }: Options): Outbox {
  let pending = read(storage, key);
  let isOpen = false;
  let era = 0;

  const set = (next: readonly PendingCommand[]): void => {
    pending = next;
    write(storage, key, pending.filter(isSending));
    changed();
  };
  const without = (commandId: string): readonly PendingCommand[] =>
    pending.filter((each) => each.commandId !== commandId);
  const next = (): PendingCommand | undefined => pending.find(isSending);
  const settle = (sent: PendingCommand, answer: Verdict): void => {
    const settled: PendingCommand = answer.accepted ? { ...sent, received: true } : { ...sent, refused: answer };
    set(pending.map((each) => (each.commandId === sent.commandId ? settled : each)));
    verdict(sent, answer);
    if (answer.accepted) void wait(showReceivedFor).then(() => set(without(sent.commandId)));
  };

  /** One sender per era: opening again starts a new era, and the old sender stops at its next step. */
  const work = async (mine: number): Promise<void> => {
    let lost = 0;
    for (let sent = next(); sent !== undefined && isOpen && era === mine; sent = next()) {
      const current = sent;
      const heard = await attempt(() => send(current));
      if (era !== mine) return;
      lost = heard === 'lost' ? lost + 1 : 0;
      // A connection that is up and still loses the same command: let the others pass.
      const answer = heard === 'lost' && lost === mostLostReplies ? undeliverable : heard;
      const rest = restBefore(answer);
      if (rest !== undefined) await wait(rest);
      else if (answer !== 'lost') settle(current, answer);
    }
  };
  let working: Promise<void> | undefined;
  const wake = (): void => {
    if (!isOpen || working !== undefined) return;
    const mine = era;
    working = work(mine).finally(() => {
      if (era !== mine) return;
      working = undefined;
      if (next() !== undefined) wake();
    });
  };
  const turn = (opens: boolean): void => {
    era += 1;
    isOpen = opens;
    working = undefined;
    wake();
  };

  return {
    pending: () => pending,
    add: (command, commandId) => {
      set([...pending, { command, commandId }]);
      wake();
    },
    open: () => turn(true),
    close: () => turn(false),
    forget: (commandId) => set(without(commandId)),
  };
}

const isSending = ({ received, refused }: PendingCommand): boolean => received === undefined && refused === undefined;

/** How long to rest before the same command is sent again; undefined when this answer settles it. */
function restBefore(answer: Verdict | 'lost'): number | undefined {
  if (answer === 'lost') return restAfterLostReply;
  return answer.accepted || answer === undeliverable ? undefined : restAfter[answer.refusal];
}

async function attempt(send: () => Promise<Verdict>): Promise<Verdict | 'lost'> {
  try {
    return await send();
  } catch {
    return 'lost';
  }
}

function read(storage: KeyValueStore, key: string): readonly PendingCommand[] {
  try {
    return JSON.parse(storage.getItem(key) ?? '[]') as readonly PendingCommand[];
  } catch {
    return [];
  }
}

function write(storage: KeyValueStore, key: string, pending: readonly PendingCommand[]): void {
  try {
    if (pending.length === 0) storage.removeItem(key);
    else storage.setItem(key, JSON.stringify(pending));
  } catch {
    // A full or forbidden store: the commands still live in this page.
  }
}
