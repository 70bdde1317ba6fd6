import { describe, expect, test } from 'vitest';
import type { CaseItem } from '../../../src/protocol/contract';
import { action, participant } from '../../support/fixtures';
import { conferenceToPrepare, carriedOver, likelyType, quickAreas } from '../../../src/pages/prepare/carryOver';
import { conference, fakeCase, goal, itemsOf, point } from '../../support/fakeCase';
import { areasWithNeed, found, gaps } from '../../../src/pages/prepare/fields';
import { correctionsFrom, fieldsOf, newCaseFrom, problemsIn, type Fields } from '../../../src/forms/caseFields';
import { groundCommands, hasGround, suggestedGround, withoutGround } from '../../../src/pages/prepare/grounds';
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
    const meeting = { via: 'mail', state: 'arranged', invited: [], answers: [] } as const;
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
      meeting: { via: 'mail', state: 'wanted', invited: [], answers: [] },
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
    expect(gaps(['housing'], [], [], organisations)).toEqual([]);
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

describe('a new case', () => {
  const empty: Fields = {
    firstName: '',
    bringingPartner: '',
    detentionKind: '',
    detentionStart: '',
    releaseDate: '',
    releaseFirm: '',
    informedOn: '',
    homeMunicipality: '',
    settlementMunicipality: '',
    piMunicipality: '',
  };

  test('needs a first name and dates that fit together', () => {
    expect(problemsIn(empty, today).map(({ field }) => field)).toEqual(['firstName']);
    expect(
      problemsIn(
        {
          ...empty,
          firstName: 'Jan',
          detentionStart: '2027-02-01',
          releaseDate: '2027-01-31',
          informedOn: '2027-03-03',
        },
        today,
      ).map(({ field }) => field),
    ).toEqual(['releaseDate', 'informedOn']);
    expect(problemsIn({ ...empty, firstName: 'Jan' }, today)).toEqual([]);
  });

  test('leaves out what is not known, and in remand there is no release date', () => {
    expect(newCaseFrom({ ...empty, firstName: ' Jan ' }, 'k')).toEqual({ commandId: 'k', firstName: 'Jan' });
    expect(
      newCaseFrom({ ...empty, firstName: 'Jan', detentionKind: 'remand', releaseDate: '2027-04-13' }, 'k'),
    ).toEqual({ commandId: 'k', firstName: 'Jan', detentionKind: 'remand' });
    expect(newCaseFrom({ ...empty, firstName: 'Jan', releaseDate: '2027-04-13' }, 'k').releaseProvisional).toBe(true);
  });
});

describe('a correction', () => {
  const fields = fieldsOf(complete);

  test('sends what changed and nothing when nothing did', () => {
    expect(correctionsFrom(fields, complete)).toEqual([]);
    expect(correctionsFrom({ ...fields, informedOn: '2027-02-03' }, complete)).toEqual([
      { type: 'recordInformed', informedOn: '2027-02-03' },
    ]);
    expect(correctionsFrom({ ...fields, informedOn: '' }, complete)).toEqual([{ type: 'recordInformed' }]);
  });

  test('says all of the case anew, with what is not known left out', () => {
    expect(
      correctionsFrom(
        { ...fields, firstName: ' Johan ', bringingPartner: '', piMunicipality: 'Veenwijk', detentionKind: 'remand' },
        complete,
      ),
    ).toEqual([
      {
        type: 'correctCase',
        firstName: 'Johan',
        detentionStart: '2027-02-01',
        piMunicipality: 'Veenwijk',
        detentionKind: 'remand',
      },
    ]);
  });
});
