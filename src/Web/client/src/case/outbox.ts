import type { Command, Verdict } from '../protocol/contract';

type Refused = Extract<Verdict, { accepted: false }>;

/** A command on its way. It leaves when the server has given its verdict; a refusal stays until it is read. */
export interface Letter {
  readonly commandId: string;
  readonly command: Command;
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

export function createOutbox({ shelf, key, send, changed, verdict, wait }: Means): Outbox {
  let letters = read(shelf, key);
  let isOpen = false;
  let era = 0;

  const set = (next: readonly Letter[]): void => {
    letters = next;
    write(shelf, key, letters.filter((letter) => letter.refused === undefined));
    changed();
  };
  const without = (commandId: string): readonly Letter[] => letters.filter((letter) => letter.commandId !== commandId);

  /** One sender per era: opening again starts a new era, and the old sender stops at its next step. */
  const work = async (mine: number): Promise<void> => {
    while (isOpen && era === mine) {
      const letter = letters.find((each) => each.refused === undefined);
      if (letter === undefined) return;
      const answer = await attempt(() => send(letter));
      if (era !== mine) return;
      if (answer === 'lost') {
        await wait(2_000);
      } else if (!answer.accepted && calm[answer.refusal] !== undefined) {
        await wait(calm[answer.refusal] ?? 0);
      } else {
        const kept: readonly Letter[] = letters.map((each) => (each.commandId === letter.commandId && !answer.accepted ? { ...each, refused: answer } : each));
        set(answer.accepted ? without(letter.commandId) : kept);
        verdict(letter, answer);
      }
    }
  };
  let working: Promise<void> | undefined;
  const wake = (): void => {
    if (!isOpen || working !== undefined) return;
    const mine = era;
    working = work(mine).finally(() => {
      if (era === mine) working = undefined;
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
