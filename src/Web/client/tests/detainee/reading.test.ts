import { expect, test } from 'vitest';
import type { ScreenItem } from '../../src/protocol/contract';
import { press } from '../../src/detainee/answering';
import { pagesOf } from '../../src/detainee/pages';
import { around, placeOf, startOf, startOfSubject } from '../../src/detainee/place';

const promise = (id: string, lifeArea: 'care' | 'debts', answer?: ScreenItem['answer']): ScreenItem => ({
  id,
  kind: 'theirs',
  lifeArea,
  lines: ['Els belt.', 'Dat doet ze snel.', 'Dan hoor je meer.'],
  asked: true,
  ...(answer !== undefined && { answer }),
});

test('the place stays with what he reads when something comes before it', () => {
  const before = pagesOf([promise('a', 'care'), promise('b', 'care')]);
  const place = placeOf(before, before[1] as never);
  const after = pagesOf([
    { id: 'g', kind: 'goal', lifeArea: 'care', lines: ['Een.', 'Twee.', 'Drie.'] },
    promise('a', 'care'),
    promise('b', 'care'),
  ]);
  expect(around(after, place).page.asks).toBe('b');
});
test('a subject that empties stays in view, with a way out on both sides', () => {
  const pages = pagesOf([promise('a', 'debts')]);
  const { page, before, after } = around(pages, startOfSubject(pages, 'care'));
  expect(page).toEqual({ subject: 'care', rows: [] });
  expect(before?.subject).toBe('debts');
  expect(after).toBeUndefined();
});
test('he starts where the conversation is', () => {
  const pages = pagesOf([promise('a', 'debts'), promise('b', 'care')]);
  expect(startOf(pages, 'care').item).toBe('b');
  expect(startOf(pages, 'family').item).toBe('a');
});
test('an answer is for one thing, and pressing it again takes it back', () => {
  expect(press(promise('a', 'care'), 'right')).toEqual({ type: 'answerPromise', item: 'a', answer: 'right' });
  expect(press(promise('a', 'care', 'right'), 'right')).toEqual({ type: 'answerPromise', item: 'a' });
});
