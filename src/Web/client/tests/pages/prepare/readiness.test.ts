import { describe, expect, test } from 'vitest';
import type { CaseItem } from '../../../src/protocol/contract';
import { participant } from '../../support/fixtures';
import { conference, fakeCase, goal, itemsOf, point } from '../../support/fakeCase';
import { hasGround } from '../../../src/pages/prepare/grounds';
import { isReady, placeOf, readiness, type Step } from '../../../src/pages/prepare/readiness';

const today = '2027-03-02';
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

const inWords = (step: Step | undefined): readonly string[] | undefined => step?.missing.map(({ words }) => words);

describe('readiness', () => {
  test('a step leads to the field that it needs first', () => {
    const place = (record: CaseItem): string | undefined =>
      readiness(itemsOf(record, ...people), undefined, today).map(placeOf)[0];
    expect(place(complete)).toBe('dossier');
    expect(place(fakeCase())).toBe('case-bringingPartner');
    expect(place(fakeCase({ bringingPartner: 'one', detentionStart: '2027-02-01', informedOn: '2027-02-02' }))).toBe(
      'release-date',
    );
    expect(place(fakeCase({ bringingPartner: 'one', detentionStart: '2027-02-01', releaseDate: '2027-04-13' }))).toBe(
      'case-informedOn',
    );
  });

  test('B7 a new case says what it still needs, in words', () => {
    const [dossier, agenda, time, invited] = readiness(
      itemsOf(fakeCase(), participant('anna', { role: 'processCoordinator' })),
      undefined,
      today,
    );
    expect(inWords(dossier)).toEqual([
      'wie de casus inbrengt',
      'begin van de detentie',
      'datum van vrijlating',
      'wanneer Jan van dit overleg hoorde',
      'casemanager van de PI',
    ]);
    expect(inWords(agenda)).toEqual(['punten om te bespreken']);
    expect(inWords(time)).toEqual(['dag en tijd']);
    expect(inWords(invited)).toEqual(['agenda openen en uitnodigen']);
  });

  test('B7 from complete case to invited everything becomes ready', () => {
    const meeting = { revision: 1, via: 'mail', state: 'arranged', invited: [], answers: [] } as const;
    const planned = conference('c', { segment: 'planned', plannedAt: '2027-03-09T09:00:00Z', meeting });
    const steps = readiness(itemsOf(complete, ...people, planned, point('p', 0, { minutes: 45 })), planned, today);
    expect(steps.every(isReady)).toBe(true);
  });

  test('an agenda is not ready while it takes too long or leaves out what is asked', () => {
    const draft = conference('c');
    const [, agenda] = readiness(
      itemsOf(complete, ...people, draft, point('p', 0, { minutes: 50 }), goal('g', 'debts')),
      draft,
      today,
    );
    expect(inWords(agenda)).toEqual(['een punt over schulden', '5 minuten meer tijd, of minder punten']);
  });

  test('invitations on their way are not yet invitations sent', () => {
    const draft = conference('c', {
      segment: 'planned',
      meeting: { revision: 1, via: 'mail', state: 'wanted', invited: [], answers: [] },
    });
    expect(inWords(readiness(itemsOf(complete, draft), draft, today)[3])).toEqual(['uitnodigingen zijn onderweg']);
  });

  test('B7 in remand no release date is missing', () => {
    expect(
      readiness(itemsOf({ ...complete, detentionKind: 'remand' }, ...people), undefined, today)[0]?.missing,
    ).toEqual([]);
  });

  test('A8 consent is a ground until it is taken back', () => {
    const given = { lifeArea: 'care', givenOn: '2027-02-02' } as const;
    expect(hasGround(participant('x'))).toBe(false);
    expect(hasGround(participant('x', { legalBasis: 'consent' }))).toBe(false);
    expect(hasGround(participant('x', { legalBasis: 'consent', consents: [given] }))).toBe(true);
    expect(
      hasGround(participant('x', { legalBasis: 'consent', consents: [{ ...given, withdrawnOn: '2027-02-03' }] })),
    ).toBe(false);
    expect(hasGround(participant('x', { legalBasis: 'publicTask' }))).toBe(true);
  });
});
