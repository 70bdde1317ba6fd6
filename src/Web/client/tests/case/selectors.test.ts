import { describe, expect, test } from 'vitest';
import type { AgendaItem, CommitmentItem, GoalItem, Item } from '../../src/protocol/contract';
import { action, participant, welcome } from '../support/fixtures';
import { agendaOf, mine, needsOwner, organisationsIn, promises, unclaimed, underArea } from '../../src/case/selectors';
import { projection, type Items } from '../../src/case/state';

const by = { person: 'anna', organisation: 'one' };
const at = '2027-03-02T09:00:00Z';
const point = (id: string, segment: AgendaItem['segment'], order: number): AgendaItem => ({
  kind: 'agendaItem',
  id,
  visibility: 'shared',
  conference: 'C',
  title: id,
  segment,
  order,
  by,
  at,
});
const goal: GoalItem = {
  kind: 'goal',
  id: 'G',
  visibility: 'shared',
  text: 'woorden',
  stance: 'open',
  state: 'new',
  order: 1,
  earlier: [],
  interpretations: [],
  lifeArea: 'housing',
  by,
  at,
};
const promise: CommitmentItem = {
  kind: 'commitment',
  id: 'K',
  visibility: 'shared',
  partner: 'wij',
  detainee: 'hij',
  earlier: [],
  by,
  at,
};

function itemsOf(...items: readonly Item[]): Items {
  return projection.begin(welcome(items)).items;
}
const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id);

describe('selectors', () => {
  test('the agenda goes by segment, then by order', () => {
    expect(
      ids(
        agendaOf(
          itemsOf(
            point('d', 'debrief', 1),
            point('b', 'dialogue', 2),
            point('a', 'dialogue', 1),
            point('p', 'prep', 9),
          ),
          'C',
        ),
      ),
    ).toEqual(['p', 'a', 'b', 'd']);
  });

  test('C7 unclaimed is open and without owner, soonest first', () => {
    const items = itemsOf(
      action('late', { due: '2027-04-01' }),
      action('soon', { due: '2027-03-03' }),
      action('owned', { owner: by }),
      action('gone', { state: 'dropped' }),
    );
    expect(ids(unclaimed(items))).toEqual(['soon', 'late']);
    expect([...items.action.values()].filter(needsOwner)).toHaveLength(2);
    expect(needsOwner(action('x', { deferred: true }))).toBe(false);
  });

  test('mine is what I do, help with, stand in for or was asked to take over', () => {
    const items = itemsOf(
      action('a', { owner: by }),
      action('b', { supporters: [by] }),
      action('c', { handingOverTo: by }),
      action('d', { deputy: by }),
      action('e'),
      action('f', { owner: by, state: 'done' }),
    );
    expect(ids(mine(items, 'anna'))).toEqual(['a', 'b', 'c', 'd']);
  });

  test('an action without a life area stands where its goal stands', () => {
    const items = itemsOf(goal, action('a', { goal: 'G' }), action('b', { lifeArea: 'debts', goal: 'G' }));
    expect(ids(underArea(items.action, 'housing', items))).toEqual(['a']);
    expect(ids(underArea(items.action, 'debts', items))).toEqual(['b']);
  });

  test('C8 promises are claimed actions and commitments, also those that are not shared', () => {
    const items = itemsOf(
      promise,
      action('a', { owner: by, visibility: 'shared' }),
      action('b', { owner: by }),
      action('c', { visibility: 'shared' }),
    );
    expect(ids(promises(items))).toEqual(['a', 'b', 'K']);
  });

  test('C6 what has a date comes first, and what has none stands in the order in which it was added', () => {
    const items = itemsOf(
      action('z', { at: '2027-03-02T09:00:01Z' }),
      action('a', { at: '2027-03-02T09:00:03Z' }),
      action('m', { at: '2027-03-02T09:00:02Z' }),
      action('d', { at: '2027-03-02T09:00:04Z', due: '2027-03-09' }),
    );
    expect(ids(unclaimed(items))).toEqual(['d', 'z', 'm', 'a']);
  });

  test('organisations are named once, without the detainee', () => {
    const items = itemsOf(
      participant('anna'),
      participant('bert'),
      participant('him', { role: 'detainee', organisation: 'detainee', organisationName: '' }),
    );
    expect(organisationsIn(items.participant)).toEqual([{ id: 'one', name: 'Organisatie Een' }]);
  });
});
