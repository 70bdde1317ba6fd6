import type { ActionItem, Item, ParticipantItem, Verdict, Welcome } from '../../src/protocol/contract';
import type { Line, Listener } from '../../src/protocol/connection';

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

export interface FakeLine {
  readonly open: (listener: Listener) => Line;
  readonly says: () => Listener;
  readonly joins: () => number;
  readonly sent: readonly string[];
}

/** A line without a server: the test plays the other end. */
export function fakeLine(answer: (commandId: string) => Promise<Verdict>): FakeLine {
  let heard: Listener | undefined;
  let joins = 0;
  const sent: string[] = [];
  return {
    sent,
    joins: () => joins,
    says: () => heard ?? fail(),
    open: (listener) => {
      heard = listener;
      return {
        join: () => {
          joins += 1;
          return Promise.resolve();
        },
        submit: (_, commandId) => {
          sent.push(commandId);
          return answer(commandId);
        },
        leave: () => Promise.resolve(),
        end: () => undefined,
      };
    },
  };
}

/** A shelf in memory, as a browser tab has one. */
export function shelf(): Storage {
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
  throw new Error('The line was not opened.');
}
