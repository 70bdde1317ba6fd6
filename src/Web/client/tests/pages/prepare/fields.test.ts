import { describe, expect, test } from 'vitest';
import { action, participant } from '../../support/fixtures';
import { fakeCase, goal, itemsOf } from '../../support/fakeCase';
import { areasWithNeed, found, gaps } from '../../../src/pages/prepare/fields';

const complete = fakeCase({
  bringingPartner: 'one',
  detentionStart: '2027-02-01',
  releaseDate: '2027-04-13',
  informedOn: '2027-02-02',
});

describe('fields', () => {
  const organisations = [
    {
      id: 'town',
      name: 'Gemeente',
      kind: 'municipality',
      lifeAreas: ['identity', 'housing', 'workAndIncome', 'debts', 'care'],
    },
    { id: 'bank', name: 'Kredietkring', kind: 'debtCounselling', lifeAreas: ['debts'] },
  ] as const;
  const sh = {
    person: 'sh',
    name: 'Lotte Dummy',
    function: 'schuldhulpverlener',
    organisation: 'bank',
    organisationName: 'Kredietkring',
    role: 'chainPartner',
    lifeAreas: ['debts'],
  } as const;
  const gm = {
    ...sh,
    person: 'gm',
    name: 'Fatima',
    function: 'regisseur',
    organisation: 'town',
    organisationName: 'Gemeente',
    lifeAreas: organisations[0].lifeAreas,
  } as const;

  test('a question is an open goal, an open action or something that stops', () => {
    expect(
      areasWithNeed(
        itemsOf(
          complete,
          goal('g', 'debts'),
          action('a', { lifeArea: 'housing' }),
          action('b', { lifeArea: 'care', state: 'done' }),
        ),
      ),
    ).toEqual(['housing', 'debts']);
    expect(areasWithNeed(itemsOf(complete, goal('g', 'debts', { stance: 'notNow' })))).toEqual([]);
  });

  test('B4 an area needs somebody of its own field: the municipality is of no single field', () => {
    expect(
      gaps(['debts'], [participant('gm', { organisation: 'town' })], [sh], organisations).map(
        ({ area, people: who }) => [area, who[0]?.person],
      ),
    ).toEqual([['debts', 'sh']]);
    expect(gaps(['debts'], [participant('sh', { organisation: 'bank' })], [gm], organisations)).toEqual([]);
  });

  test('B4 where no field is known the municipality will do', () => {
    expect(gaps(['housing'], [participant('gm', { organisation: 'town' })], [gm], organisations)).toEqual([]);
    expect(gaps(['housing'], [], [gm], organisations)).toHaveLength(1);
    expect(gaps(['housing'], [], [], organisations)).toEqual([{ area: 'housing', people: [] }]);
  });

  test('B4 of one field those of the region are proposed, and others only where there are none', () => {
    const regional = [
      { ...organisations[1], region: 'Noord' },
      { id: 'bank2', name: 'Bank Zuid', kind: 'debtCounselling', lifeAreas: ['debts'], region: 'Zuid' },
      { ...organisations[0], region: 'Zuid' },
    ] as const;
    const south = { ...sh, person: 'south', name: 'Zita', organisation: 'bank2' };
    expect(
      gaps(['debts'], [participant('gm', { organisation: 'town' })], [sh, south], regional)[0]?.people.map(
        ({ person }) => person,
      ),
    ).toEqual(['south']);
    expect(gaps(['debts'], [], [sh, south], regional)[0]?.people.map(({ person }) => person)).toEqual(['sh', 'south']);
  });

  test('one finds people by any part of name, work or organisation', () => {
    expect(found([sh, gm], 'lotte KREDIET')).toEqual([sh]);
    expect(found([{ ...gm, name: 'Zoë' }], 'zoe')).toHaveLength(1);
    expect(found([sh, gm], 'niemand')).toEqual([]);
  });

  test.each(["'t hof", 'lukasz', 'yildiz', 'sorensen', 'Yıldız–Sørensen', 'sorensen ’T HOF'])(
    'one finds people however the signs of their name are typed: %s',
    (search) => {
      const lukasz = { ...gm, name: 'Łukasz Yıldız-Sørensen', organisationName: '’t Hof' };
      expect(found([sh, lukasz], search)).toEqual([lukasz]);
    },
  );

  test('what is not in a name is not found', () => {
    expect(found([sh, gm], 'q')).toEqual([]);
  });
});
