import { describe, expect, test } from 'vitest';
import { action } from '../../support/fixtures';
import { conferenceToPrepare, carriedOver, likelyType, quickAreas } from '../../../src/pages/prepare/carryOver';
import { conference, fakeCase, goal, itemsOf, point } from '../../support/fakeCase';

const today = '2027-03-02';
const complete = fakeCase({
  bringingPartner: 'one',
  detentionStart: '2027-02-01',
  releaseDate: '2027-04-13',
  informedOn: '2027-02-02',
});

describe('what the last conference leaves', () => {
  const shared: typeof action = (id, more) => action(id, { visibility: 'shared', ...more });
  const last = conference('old', { segment: 'closed', closedAt: '2027-02-20T10:00:00Z', currentItem: 'b' });
  const points = [
    point('a', 0, { conference: 'old' }),
    point('b', 1, { conference: 'old', lifeArea: 'housing' }),
    point('d', 2, { conference: 'old', lifeArea: 'care', title: 'Zorg thuis' }),
  ];

  test('E4 areas with open actions or parked goals, and points that were not reached', () => {
    const items = itemsOf(
      complete,
      last,
      ...points,
      shared('x', { lifeArea: 'debts' }),
      shared('y', { lifeArea: 'identity', state: 'done' }),
      goal('g', 'housing', { state: 'parked' }),
    );
    expect(carriedOver(items, today).map(({ title }) => title)).toEqual(['Onderdak', 'Schulden', 'Zorg thuis']);
  });

  test('C8 what the detainee said is not right comes back, and says nothing of what only some may read', () => {
    const no = { state: 'done', answer: 'notRight' } as const;
    expect(carriedOver(itemsOf(complete, last, shared('x', { ...no, state: 'claimed' })), today)).toContainEqual({
      title: 'Wat klopt er nog niet? ({naam})',
      minutes: 5,
    });
    expect(carriedOver(itemsOf(complete, last, shared('x', no)), today)).toEqual([]);
    expect(carriedOver(itemsOf(complete, last, action('x', { ...no, visibility: 'partners' })), today)).toEqual([]);
  });

  test('E4 what was put off comes back, also what stands in no area, and a wish that may be asked about again', () => {
    const items = itemsOf(
      complete,
      last,
      shared('x', { lifeArea: 'identity', deferred: true, due: '2027-05-01' }),
      shared('y', { goal: 'g' }),
      { ...goal('g', 'care'), lifeArea: undefined } as never,
      goal('n', 'debts', { stance: 'notNow', askAgainOn: today }),
      goal('m', 'housing', { stance: 'notNow', askAgainOn: '2027-03-03' }),
    );
    expect(carriedOver(items, today).map(({ title }) => title)).toEqual([
      'Identiteitsbewijs',
      'Schulden',
      'Wat nog openstaat',
    ]);
  });

  test('of the nabespreking what was not reached stays there, and nothing that only some may read comes along', () => {
    const closing = [
      point('e', 3, { conference: 'old', segment: 'debrief', visibility: 'partners', title: 'Wie belt wie' }),
      point('f', 4, { conference: 'old', segment: 'debrief', visibility: 'restricted' }),
      point('h', 5, { conference: 'old', visibility: 'facilitator' }),
    ];
    expect(
      carriedOver(itemsOf(complete, last, ...points, ...closing), today).map(({ title, segment }) => [title, segment]),
    ).toEqual([
      ['Zorg thuis', 'dialogue'],
      ['Wie belt wie', 'debrief'],
    ]);
  });

  test('work that only some may read makes no point that everybody reads, and no quick win', () => {
    for (const visibility of ['partners', 'restricted', 'facilitator'] as const) {
      const items = itemsOf(
        complete,
        last,
        action('x', { lifeArea: 'debts', quickWin: true, visibility }),
        action('y', { visibility }),
        goal('g', 'care', { state: 'parked', visibility }),
      );
      expect(carriedOver(items, today)).toEqual([]);
      expect(quickAreas(items)).toEqual([]);
    }
  });

  test('a shared action for a goal that only some may read stands in no area', () => {
    const items = itemsOf(
      complete,
      last,
      goal('g', 'care', { visibility: 'restricted' }),
      shared('x', { goal: 'g', quickWin: true }),
    );
    expect(carriedOver(items, today).map(({ title }) => title)).toEqual(['Wat nog openstaat']);
    expect(quickAreas(items)).toEqual([]);
  });

  test('which conference comes next follows from what was and when he is free', () => {
    expect(likelyType(itemsOf(complete), today)).toBe('start');
    expect(likelyType(itemsOf(complete, last), today)).toBe('followUp');
    expect(likelyType(itemsOf(complete, last), '2027-03-30')).toBe('beforeRelease');
    expect(likelyType(itemsOf(complete, last), '2027-04-14')).toBe('afterRelease');
  });

  test('one prepares what is drafted or planned, never what runs or is closed', () => {
    expect(conferenceToPrepare(itemsOf(last))).toBeUndefined();
    expect(conferenceToPrepare(itemsOf(last, conference('c', { segment: 'dialogue' })))).toBeUndefined();
    expect(conferenceToPrepare(itemsOf(last, conference('p', { segment: 'planned' }), conference('d')))?.id).toBe('d');
  });

  test('an area is quick when an open action in it is', () => {
    expect(
      quickAreas(
        itemsOf(
          complete,
          shared('x', { lifeArea: 'debts', quickWin: true }),
          shared('y', { lifeArea: 'care', quickWin: true, state: 'done' }),
        ),
      ),
    ).toEqual(['debts']);
  });
});
