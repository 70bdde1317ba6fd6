import { describe, expect, test } from 'vitest';
import type { LifeArea } from '../../../src/protocol/contract';
import { agendaTemplates, limits } from '../../../src/protocol/rules';
import {
  draftPoints,
  isShortStay,
  lengthFor,
  quickFirst,
  totalMinutes,
  type Draft,
} from '../../../src/pages/prepare/templates';

const types = agendaTemplates.map(({ type }) => type);
const areas: readonly LifeArea[] = ['identity', 'housing', 'workAndIncome', 'debts', 'care'];
const numbers = (): (() => string) => {
  let next = 0;
  return () => String((next += 1));
};
const draft = (more: Partial<Draft> = {}): ReturnType<typeof draftPoints> =>
  draftPoints({ type: 'start', name: 'Jan', short: false, areas, quick: [], carried: [], ...more }, numbers());
const titles = (more: Partial<Draft> = {}): readonly string[] => draft(more).map(({ title }) => title);

describe('templates', () => {
  test('B2 a start conference visits the five areas in three quarters of an hour, and the partners meet shortly before', () => {
    expect(titles()).toEqual([
      'Vooroverleg: wie kan wat doen?',
      'Welkom',
      'Wat wil jij? (Jan)',
      'Identiteitsbewijs',
      'Onderdak',
      'Werk en inkomen',
      'Schulden',
      'Zorg',
      'Afspraken doornemen',
    ]);
    expect(totalMinutes(draft().filter(({ segment }) => segment !== 'prep'))).toBe(45);
  });

  test('B2 with little time every kind keeps at most what cannot wait, and is shorter', () => {
    for (const type of types.filter((each) => each !== 'afterRelease'))
      expect(totalMinutes(draft({ type, short: true }))).toBeLessThanOrEqual(totalMinutes(draft({ type })));
    expect(titles({ short: true })).toEqual([
      'Welkom',
      'Wat wil jij? (Jan)',
      'Identiteitsbewijs',
      'Huur en vaste lasten',
      'Uitkering en geld',
      'Medicijnen en zorgverzekering',
      'De eerste nacht',
      'Afspraken doornemen',
    ]);
    expect(totalMinutes(draft({ short: true }))).toBe(30);
  });

  test('B2 after release nothing shrinks', () =>
    expect(titles({ type: 'afterRelease', short: true })).toEqual(titles({ type: 'afterRelease' })));

  test('B2 every kind begins with the detainee before any life area, and ends with the agreements', () => {
    for (const type of types) {
      const talk = draft({ type }).filter(({ segment }) => segment !== 'prep');
      const his = talk.findIndex(({ title }) => title.includes('(Jan)'));
      expect(talk.slice(0, his).every(({ lifeArea }) => lifeArea === undefined)).toBe(true);
      expect(talk.at(-1)?.title).toBe('Afspraken doornemen');
    }
  });

  test('what is carried over comes before the agreements, once per area', () => {
    const carried = [
      { title: 'Schulden', minutes: 6, lifeArea: 'debts' },
      { title: 'De sleutel', minutes: 5 },
    ] as const;
    expect(titles({ type: 'followUp', carried })).toEqual([
      'Vooroverleg: wie kan wat doen?',
      'Welkom: wat is al gelukt?',
      'Hoe gaat het? (Jan)',
      'Schulden',
      'De sleutel',
      'Afspraken doornemen',
    ]);
    expect(titles({ carried }).filter((title) => title === 'Schulden')).toHaveLength(1);
  });

  test('every point has an id of its own and sensible minutes', () => {
    for (const type of types) {
      const points = draft({ type });
      expect(new Set(points.map(({ id }) => id)).size).toBe(points.length);
      expect(points.every(({ minutes = 0 }) => minutes >= 1 && minutes <= limits.pointMinutes)).toBe(true);
      expect(lengthFor(points)).toBeGreaterThanOrEqual(totalMinutes(points));
    }
  });
});

test('B3 quick wins come right after the opening; the rest keeps its order', () => {
  expect(titles({ quick: ['debts'] }).slice(0, 5)).toEqual([
    'Vooroverleg: wie kan wat doen?',
    'Welkom',
    'Wat wil jij? (Jan)',
    'Schulden',
    'Identiteitsbewijs',
  ]);
  const ordered = quickFirst(draft({ quick: ['care', 'debts'] }));
  expect(quickFirst(ordered)).toEqual(ordered);
});

test('B2 a stay is short within four weeks of release, and not after it', () => {
  expect(isShortStay('2027-03-29', '2027-03-02')).toBe(true);
  expect(isShortStay('2027-03-30', '2027-03-02')).toBe(false);
  expect(isShortStay('2027-03-01', '2027-03-02')).toBe(false);
  expect(isShortStay(undefined, '2027-03-02')).toBe(false);
});
