import type { Command, Verdict } from '../protocol/contract';

type Refused = Extract<Verdict, { accepted: false }>;

/**
 * A command on its way until the server has given its verdict. Then it shows for a moment that it was received; a
 * refusal stays until it is read.
 */
export interface Letter {
  readonly commandId: string;
  readonly command: Command;
  readonly received?: true;
  readonly refused?: Refused;
}

/** Where letters outlive a reload: a part of `Storage`. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Outbox {
  readonly letters: () => readonly Letter[];
  readonly add: (command: Command, commandId: string) => void;
  /** The line is there: send what has no verdict yet, oldest first, one at a time, with the same ids. */
  readonly open: () => void;
  /** The line is gone: keep everything. */
  readonly close: () => void;
  readonly forget: (commandId: string) => void;
}

interface Means {
  readonly shelf: Shelf;
  readonly key: string;
  readonly send: (letter: Letter) => Promise<Verdict>;
  readonly changed: () => void;
  readonly verdict: (letter: Letter, verdict: Verdict) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const calm: Partial<Record<Refused['refusal'], number>> = { unavailable: 2_000, tooMany: 1_000 };
const patience = 5;
const undeliverable: Refused = { accepted: false, refusal: 'unavailable', message: '' };

export function createOutbox({ shelf, key, send, changed, verdict, wait }: Means): Outbox {
  let letters = read(shelf, key);
  let isOpen = false;
  let era = 0;

  const set = (next: readonly Letter[]): void => {
    letters = next;
    write(shelf, key, letters.filter(isSending));
    changed();
  };
  const without = (commandId: string): readonly Letter[] => letters.filter((letter) => letter.commandId !== commandId);

  const next = (): Letter | undefined => letters.find(isSending);

  /** One sender per era: opening again starts a new era, and the old sender stops at its next step. */
  const work = async (mine: number): Promise<void> => {
    let lost = 0;
    for (let letter = next(); letter !== undefined && isOpen && era === mine; letter = next()) {
      const sent = letter;
      const heard = await attempt(() => send(sent));
      if (era !== mine) return;
      lost = heard === 'lost' ? lost + 1 : 0;
      // A line that is up and still loses the same letter: let the others pass.
      const answer = heard === 'lost' && lost === patience ? undeliverable : heard;
      if (answer === 'lost') {
        await wait(2_000);
      } else if (!answer.accepted && answer !== undeliverable && calm[answer.refusal] !== undefined) {
        await wait(calm[answer.refusal] ?? 0);
      } else {
        const read: Letter = answer.accepted ? { ...sent, received: true } : { ...sent, refused: answer };
        set(letters.map((each) => (each.commandId === sent.commandId ? read : each)));
        verdict(sent, answer);
        if (answer.accepted) void wait(3_000).then(() => set(without(sent.commandId)));
      }
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

  return {
    letters: () => letters,
    add: (command, commandId) => {
      set([...letters, { command, commandId }]);
      wake();
    },
    open: () => {
      era += 1;
      isOpen = true;
      working = undefined;
      wake();
    },
    close: () => {
      era += 1;
      isOpen = false;
      working = undefined;
    },
    forget: (commandId) => set(without(commandId)),
  };
}

export const isSending = ({ received, refused }: Letter): boolean => received === undefined && refused === undefined;

async function attempt(send: () => Promise<Verdict>): Promise<Verdict | 'lost'> {
  try {
    return await send();
  } catch {
    return 'lost';
  }
}

function read(shelf: Shelf, key: string): readonly Letter[] {
  try {
    return JSON.parse(shelf.getItem(key) ?? '[]') as readonly Letter[];
  } catch {
    return [];
  }
}

function write(shelf: Shelf, key: string, letters: readonly Letter[]): void {
  try {
    if (letters.length === 0) shelf.removeItem(key);
    else shelf.setItem(key, JSON.stringify(letters));
  } catch {
    // A full or forbidden store: the letters still live in this page.
  }
}
