import { expect, test } from 'vitest';
import type { ScreenItem } from '../../src/protocol/contract';
import { newsBetween } from '../../src/detainee/news';
import { changed, closed, itemsOf, joining, stopped, welcomed } from '../../src/detainee/screenState';

const you = { person: 'detainee', organisation: 'x', role: 'detainee', screen: 'detainee' } as const;
const goal = (id: string, text: string): ScreenItem => ({ id, kind: 'goal', lifeArea: 'housing', lines: [text] });
const welcome = (...items: readonly ScreenItem[]) => welcomed(joining, { case: 'X', n: 1, you, at: '', items });
const put = (n: number, ...puts: readonly ScreenItem[]) => ({ case: 'X', n, puts, drops: [] });

test('JO1 a welcome is the whole plan', () => expect(itemsOf(welcome(goal('a', 'Rust.')))).toHaveLength(1));
test('a change keeps what stood where it stood', () => {
  const state = changed(
    welcome(goal('a', 'Rust.'), goal('b', 'Werk.')),
    put(2, goal('c', 'Geld.'), goal('a', 'Meer rust.')),
  );
  expect(itemsOf(state).map((item) => item.lines[0])).toEqual(['Meer rust.', 'Werk.', 'Geld.']);
});
test('SE2 a hole in the numbers makes it stale, an old message is ignored', () => {
  expect(changed(welcome(), put(3)).kind).toBe('stale');
  const state = welcome(goal('a', 'Rust.'));
  expect(changed(state, put(1, goal('a', 'Oud.')))).toBe(state);
});
test('VI4 after the conversation nothing is left, and that there was one is known', () => {
  const state = changed(welcome(goal('a', 'Rust.')), { case: 'X', n: 2, puts: [], drops: ['a'] });
  expect(state).toEqual({ kind: 'live', n: 2, items: [], hadItems: true });
});
test('removed, gone and signed out are the end; a pause is not', () => {
  const state = welcome(goal('a', 'Rust.'));
  for (const reason of ['removed', 'notFound', 'signedOut'] as const) expect(closed(state, { reason })).toBe(stopped);
  for (const reason of ['tooSlow', 'shuttingDown'] as const) expect(closed(state, { reason })).toBe(state);
  expect(itemsOf(stopped)).toEqual([]);
});
test('news is new words or another point; an answer of his own is not', () => {
  const a = goal('a', 'Rust.');
  expect(newsBetween([a], [a, goal('b', 'Werk.')])).toBe('Er is iets nieuws bij wonen.');
  expect(newsBetween([a], [{ ...a, answer: 'right' }])).toBeUndefined();
  expect(newsBetween([a], [a, { id: 'n', kind: 'now', lines: ['Zorg'] }])).toBe('Het gesprek gaat nu over: Zorg');
  expect(newsBetween([], [a])).toBeUndefined();
});
