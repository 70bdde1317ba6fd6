import { expect, test } from 'vitest';
import { confirmedWords, isOld, leadTimeWords, monthsBetween, some } from '../../src/text/directory';

test('how long ago is counted in whole months', () => {
  expect(monthsBetween('2026-01-02', '2027-03-02')).toBe(14);
  expect(monthsBetween('2026-03-03', '2027-03-02')).toBe(11);
  expect(confirmedWords('2026-01-02', '2027-03-02')).toBe('Laatst bevestigd op 2 januari 2026, 14 maanden geleden');
  expect(confirmedWords('2027-02-20', '2027-03-02')).toBe('Laatst bevestigd op 20 februari 2027');
  expect(confirmedWords('2027-03-02', '2027-03-02')).toBe('Vandaag bevestigd');
  expect(confirmedWords(undefined, '2027-03-02')).toBe('Nog nooit bevestigd');
});

test('a contact is old after a year, and when nobody ever said anything', () => {
  expect(isOld('2026-03-02', '2027-03-02')).toBe(true);
  expect(isOld('2026-03-03', '2027-03-02')).toBe(false);
  expect(isOld(undefined, '2027-03-02')).toBe(true);
});

test('numbers read as words', () => {
  expect(some(1, 'contact', 'contacten')).toBe('1 contact');
  expect(some(5000, 'contact', 'contacten')).toBe('5.000 contacten');
  expect(leadTimeWords(1)).toBe('binnen 1 werkdag');
});
