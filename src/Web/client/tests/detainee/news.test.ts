import { expect, test } from 'vitest';
import { newsBetween } from '../../src/detainee/news';
import type { ScreenItem } from '../../src/protocol/contract';

const goal = (id: string, text: string): ScreenItem => ({ id, kind: 'goal', lifeArea: 'housing', lines: [text] });

test('news is new words or another point; an answer of their own is not', () => {
  const a = goal('a', 'Rust.');
  expect(newsBetween([a], [a, goal('b', 'Werk.')])).toBe('Er is iets nieuws bij wat jij wilt.');
  expect(newsBetween([a], [{ ...a, answer: 'right' }])).toBeUndefined();
  expect(newsBetween([a], [a, { id: 'n', kind: 'now', lines: ['Zorg'] }])).toBe('Het gesprek gaat nu over: Zorg');
  expect(newsBetween([], [a])).toBeUndefined();
  const now: ScreenItem = { id: 'n', kind: 'now', lines: [], release: ['Je komt vrij op 13 april.'] };
  expect(newsBetween([now], [{ ...now, release: ['Je komt vrij op 5 april.'] }])).toBe(
    'De dag dat je vrij komt is veranderd.',
  );
});
