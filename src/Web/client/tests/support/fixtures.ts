import type { ActionItem, Command, Item, ParticipantItem, Verdict, Welcome } from '../../src/protocol/contract';
import type { Connection, Listener } from '../../src/protocol/connection';

/** Made-up things for tests; every field that a test does not care about has a quiet value. */
export const action = (id: string, more: Partial<ActionItem> = {}): ActionItem => ({
  kind: 'action',
  id,
  visibility: 'partners',
  text: `Actie ${id}`,
  state: 'open',
  by: { person: 'anna', organisation: 'one' },
  at: '2027-03-02T09:00:00Z',
  supporters: [],
  suggested: [],
  dependsOn: [],
  unlocks: [],
  progress: [],
  ...more,
});
export const participant = (person: string, more: Partial<ParticipantItem> = {}): ParticipantItem => ({
  kind: 'participant',
  id: `p-${person}`,
  visibility: 'partners',
  person,
  name: person,
  function: 'tester',
  organisation: 'one',
  organisationName: 'Organisatie Een',
  role: 'chainPartner',
  ...more,
});
export const welcome = (items: readonly Item[] = [], more: Partial<Welcome> = {}): Welcome => ({
  case: 'X1',
  n: 1,
  you: { person: 'anna', organisation: 'one', role: 'chainPartner', screen: 'professional' },
  at: '2027-03-02T09:00:00Z',
  items,
  ...more,
});

interface Sent {
  readonly commandId: string;
  readonly command: Command;
}
export interface FakeConnection<T> {
  readonly open: (listener: Listener<T>) => Connection;
  /** What the server says is said by the test. */
  readonly says: () => Listener<T>;
  readonly joins: () => number;
  readonly ended: () => boolean;
  readonly sent: readonly Sent[];
  /** What the server answers to a command. */
  answer: () => Promise<Verdict>;
}

/** A connection without a server: the test plays the other end. */
export function fakeConnection<T = Item>(): FakeConnection<T> {
  let heard: Listener<T> | undefined;
  let joins = 0;
  let ended = false;
  const sent: Sent[] = [];
  const connection: Connection = {
    join: () => Promise.resolve(void (joins += 1)),
    submit: (_, commandId, command) => {
      sent.push({ commandId, command });
      return fake.answer();
    },
    leave: () => Promise.resolve(),
    end: () => {
      ended = true;
    },
  };
  const fake: FakeConnection<T> = {
    sent,
    joins: () => joins,
    ended: () => ended,
    says: () => heard ?? fail(),
    open: (listener) => {
      heard = listener;
      return connection;
    },
    answer: () => Promise.resolve({ accepted: true }),
  };
  return fake;
}

/** A store in memory, as a browser tab has one. */
export function memoryStorage(): Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (place) => [...kept.keys()][place] ?? null,
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/** Lets everything run that waits for nothing but its turn. */
export const turn = async (): Promise<void> => {
  for (let step = 0; step < 20; step += 1) await Promise.resolve();
};

function fail(): never {
  throw new Error('The connection was not opened.');
}
