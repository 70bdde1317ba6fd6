import { describe, expect, test } from 'vitest';
import { fakeCase } from '../support/fakeCase';
import { correctionsFrom, fieldsOf, newCaseFrom, problemsIn, type Fields } from '../../src/forms/caseFields';

const today = '2027-03-02';
const complete = fakeCase({
  bringingPartner: 'one',
  detentionStart: '2027-02-01',
  releaseDate: '2027-04-13',
  informedOn: '2027-02-02',
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
