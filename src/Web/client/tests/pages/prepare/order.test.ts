import { expect, test } from 'vitest';
import { after, moveTo, moves } from '../../../src/pages/prepare/order';

const ids = ['a', 'b', 'c', 'd'];

test('a point goes to any place, and to its own place it does not go', () => {
  for (let from = 0; from < ids.length; from += 1) {
    for (let to = 0; to < ids.length; to += 1) {
      const item = ids[from] ?? '';
      const move = moveTo(ids, item, to);
      if (from === to) expect(move).toBeUndefined();
      else if (move !== undefined) expect(after(ids, move).indexOf(item)).toBe(to);
    }
  }
});

test('beyond the ends is the end', () => {
  expect(moveTo(ids, 'a', -1)).toBeUndefined();
  expect(moveTo(ids, 'd', 9)).toBeUndefined();
  expect(moveTo(ids, 'a', 9)).toEqual({ item: 'a' });
});

test('moves lead from any order to any other', () => {
  for (const to of permutations(ids)) expect(moves(ids, to).reduce(after, ids)).toEqual(to);
  expect(moves(ids, ids)).toEqual([]);
  expect(moves(ids, ['a', 'c', 'b', 'd'])).toHaveLength(1);
});

function permutations(list: readonly string[]): readonly (readonly string[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first) => permutations(list.filter((each) => each !== first)).map((rest) => [first, ...rest]));
}
