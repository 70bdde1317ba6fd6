import type { AgendaItem, CaseItem, ConferenceItem, GoalItem, Item, LifeArea } from '../../src/protocol/contract';
import { welcome } from './fixtures';
import { projection, type Items } from '../../src/case/state';

/** Made-up things for tests of preparing. */
export const fakeCase = (more: Partial<CaseItem> = {}): CaseItem => ({
  kind: 'case',
  id: 'X1',
  visibility: 'partners',
  reference: 'X1',
  firstName: 'Jan',
  lifeAreas: ['identity', 'housing', 'workAndIncome', 'debts', 'care'],
  deadlines: [],
  ...more,
});
export const conference = (id: string, more: Partial<ConferenceItem> = {}): ConferenceItem => ({
  kind: 'conference',
  id,
  visibility: 'partners',
  segment: 'draft',
  type: 'start',
  minutes: 45,
  facilitator: { person: 'anna', organisation: 'one' },
  hands: [],
  speakers: [],
  ...more,
});
export const point = (id: string, order: number, more: Partial<AgendaItem> = {}): AgendaItem => ({
  kind: 'agendaItem',
  id,
  visibility: 'shared',
  conference: 'c',
  title: id,
  segment: 'dialogue',
  order,
  by: { person: 'anna', organisation: 'one' },
  at: '2027-03-02T09:00:00Z',
  ...more,
});
export const goal = (id: string, lifeArea: LifeArea, more: Partial<GoalItem> = {}): GoalItem => ({
  kind: 'goal',
  id,
  visibility: 'shared',
  text: id,
  lifeArea,
  stance: 'open',
  state: 'new',
  order: 0,
  earlier: [],
  interpretations: [],
  by: { person: 'anna', organisation: 'one' },
  at: '2027-03-02T09:00:00Z',
  ...more,
});

export function itemsOf(...items: readonly Item[]): Items {
  return projection.begin(welcome(items)).items;
}
