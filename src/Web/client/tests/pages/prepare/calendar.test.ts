import { describe, expect, test } from 'vitest';
import { fieldsOf, instantAt, isHoliday, isWeekend } from '../../../src/pages/prepare/calendar';
import { beforeReleaseWords, dayWarnings } from '../../../src/pages/prepare/timing';
import { fakeCase } from '../../support/fakeCase';

describe('time in the Netherlands', () => {
  test('ten o’clock is another moment in winter than in summer', () => {
    expect(instantAt('2027-03-02', '10:00')).toBe('2027-03-02T09:00:00.000Z');
    expect(instantAt('2027-07-02', '10:00')).toBe('2027-07-02T08:00:00.000Z');
  });

  test('also on the days on which the clock changes', () => {
    for (const [date, time] of [
      ['2027-03-28', '01:59'],
      ['2027-03-28', '03:01'],
      ['2027-10-31', '01:30'],
      ['2027-10-31', '04:00'],
      ['2027-12-31', '23:59'],
    ] as const) {
      expect(fieldsOf(instantAt(date, time) ?? '')).toEqual({ date, time });
    }
  });

  test('half a date is no moment', () => {
    for (const [date, time] of [
      ['2027-03', ''],
      ['0002-03-08', '10:00'],
      ['20277-03-08', '10:00'],
      ['2027-03-08', '1'],
    ] as const)
      expect(instantAt(date, time)).toBeUndefined();
  });
});

test('holidays are those of the server', () => {
  const of2027 = [
    '2027-01-01',
    '2027-03-28',
    '2027-03-29',
    '2027-04-27',
    '2027-05-06',
    '2027-05-16',
    '2027-05-17',
    '2027-12-25',
    '2027-12-26',
  ];
  for (const day of of2027) expect(isHoliday(day), day).toBe(true);
  for (const day of ['2027-03-26', '2027-05-05', '2027-04-26']) expect(isHoliday(day), day).toBe(false);
  expect(isHoliday('2025-05-05')).toBe(true);
  expect(isHoliday('2025-04-26')).toBe(true);
  expect(isWeekend('2027-03-06')).toBe(true);
  expect(isWeekend('2027-03-08')).toBe(false);
});

describe('a chosen day', () => {
  const record = fakeCase({
    detentionStart: '2027-02-01',
    releaseDate: '2027-04-13',
    deadlines: [
      { rule: 'firstConference', name: 'Eerste overleg', on: '2027-02-15', severity: 'rule' },
      { rule: 'beforeRelease', name: 'Overleg voor vrijlating', on: '2027-03-30', severity: 'practice' },
    ],
  });
  const warned = (date: string, type: Parameters<typeof dayWarnings>[1], isFirst = false): readonly string[] =>
    dayWarnings(date, type, record, isFirst, '2027-02-02');

  test('an ordinary day inside the stay needs no warning', () => expect(warned('2027-03-09', 'followUp')).toEqual([]));

  test('weekends, holidays and days gone by are named', () => {
    expect(warned('2027-03-06', 'followUp')).toEqual(['Dit is in het weekend. Loketten zijn dicht.']);
    expect(warned('2027-03-29', 'followUp')).toEqual(['Dit is een feestdag. Loketten zijn dicht.']);
    expect(warned('2027-02-01', 'followUp')).toContain('Deze dag is al voorbij.');
  });

  test('days outside the stay are named, for a conference after release the other way round', () => {
    expect(warned('2027-04-14', 'followUp')).toEqual(['Jan is dan al vrij, sinds 13 april.']);
    expect(warned('2027-04-14', 'afterRelease')).toEqual([]);
    expect(warned('2027-04-12', 'afterRelease')).toEqual(['Jan is dan nog niet vrij. Dat is op 13 april.']);
    expect(warned('2027-01-29', 'start')).toContain('Jan zit dan nog niet vast.');
  });

  test('a deadline speaks about its own conference only', () => {
    expect(warned('2027-02-16', 'start', true)).toEqual(['Dit is na de termijn: Eerste overleg, 15 februari.']);
    expect(warned('2027-02-16', 'start', false)).toEqual([]);
    expect(warned('2027-04-01', 'beforeRelease')).toEqual(['Dit is na de termijn: Overleg voor vrijlating, 30 maart.']);
  });

  test('distance to release in words', () => {
    expect(beforeReleaseWords('2027-03-24', '2027-04-13')).toBe('20 dagen voor vrijlating');
    expect(beforeReleaseWords('2027-04-14', '2027-04-13')).toBe('1 dag na vrijlating');
    expect(beforeReleaseWords('2027-04-13', '2027-04-13')).toBe('op de dag van vrijlating');
    expect(beforeReleaseWords('2027-04-13', undefined)).toBe('');
  });
});
