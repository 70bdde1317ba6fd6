import { expect, test } from 'vitest';
import { centsOf, euros } from '../../src/text/money';

test.each([
  ['120,50', 12_050],
  ['120,5', 12_050],
  ['€ 35', 3_500],
  ['1.200', 120_000],
  ['1.200,05', 120_005],
  [' 7 ', 700],
  ['35,-', 3_500],
])('%s is an amount', (text, cents) => {
  expect(centsOf(text)).toBe(cents);
});

test.each(['', 'veel', '12,345', '1.2', '-5', '1,2,3', '12.50'])('%s is no amount', (text) => {
  expect(centsOf(text)).toBeUndefined();
});

test('an amount is shown as people write it', () => {
  expect(euros(12_050)).toBe('€ 120,50');
});
