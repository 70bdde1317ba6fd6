import { describe, expect, test } from 'vitest';
import { participant } from '../../support/fixtures';
import { fakeCase, itemsOf } from '../../support/fakeCase';
import { groundCommands, suggestedGround, withoutGround } from '../../../src/pages/prepare/grounds';

const complete = fakeCase({
  bringingPartner: 'one',
  detentionStart: '2027-02-01',
  releaseDate: '2027-04-13',
  informedOn: '2027-02-02',
});
const people = [
  participant('anna', { role: 'processCoordinator' }),
  participant('joost', { role: 'piCaseManager', legalBasis: 'pbw18a' }),
  participant('detainee', { role: 'detainee' }),
];

describe('grounds', () => {
  const bank = { id: 'bank', name: 'Kredietkring', kind: 'debtCounselling', lifeAreas: ['debts'] } as const;
  const lotte = participant('lotte', { organisation: 'bank' });

  test('those without one are seen, a deputy goes with whom he stands in for', () => {
    expect(
      withoutGround(itemsOf(complete, ...people, lotte, participant('yusuf', { deputyOf: 'lotte' }))).map(
        ({ person }) => person,
      ),
    ).toEqual(['lotte']);
  });

  test('what is proposed follows from the organisation, and what was filled in stays', () => {
    expect(suggestedGround(lotte, bank).basis).toBe('consent');
    expect(suggestedGround(participant('joost', { role: 'piCaseManager' }), undefined).basis).toBe('pbw18a');
    expect(suggestedGround({ ...lotte, purpose: 'Schulden op een rij', legalBasis: 'publicTask' }, bank)).toEqual({
      purpose: 'Schulden op een rij',
      basis: 'publicTask',
    });
  });

  test('consent is recorded only for a day on which it was given', () => {
    const ground = suggestedGround(lotte, bank);
    expect(
      groundCommands(lotte, [participant('yusuf', { deputyOf: 'lotte' })], ground, ['debts'], '').map(
        ({ type }) => type,
      ),
    ).toEqual(['inviteParticipant', 'inviteParticipant']);
    expect(groundCommands(lotte, [], ground, ['debts'], '2027-03-01').at(-1)).toEqual({
      type: 'recordConsent',
      person: 'lotte',
      lifeArea: 'debts',
      givenOn: '2027-03-01',
    });
    expect(groundCommands(lotte, [], { ...ground, basis: 'publicTask' }, ['debts'], '2027-03-01')).toHaveLength(1);
  });
});
