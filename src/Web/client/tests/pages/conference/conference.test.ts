import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createSentenceQueue, inOneBreath } from '../../../src/room/sentenceQueue';
import { heldOrder, moved } from '../../../src/ui/heldOrder';

describe('a list under the pointer', () => {
  test('C6 nothing that is shown moves; what is new comes at the end', () => {
    expect(heldOrder(['a', 'b'], ['c', 'b', 'a'])).toEqual(['a', 'b', 'c']);
    expect(heldOrder(['a', 'b'], ['b'])).toEqual(['a', 'b']);
  });

  test('the button counts what would move or go, and nothing when the order is right', () => {
    expect(moved(['a', 'b'], ['a', 'b'])).toBe(0);
    expect(moved(['a', 'b', 'c'], ['a', 'b', 'c'])).toBe(0);
    expect(moved(['a', 'b'], ['b', 'a'])).toBe(1);
    expect(moved(['a', 'b', 'c', 'd'], ['d', 'a', 'b', 'c'])).toBe(1);
    expect(moved(['a', 'b', 'c'], ['c', 'b', 'a'])).toBe(2);
    expect(moved(['a', 'b'], ['c', 'a', 'b'])).toBe(0);
    expect(moved(['a', 'b'], ['a'])).toBe(1);
  });
});

describe('announcing', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  test('H1 sentences are gathered for a second, and spoken at most once in three', () => {
    const said: { readonly text: string; readonly at: number }[] = [];
    const begin = Date.now();
    const queue = createSentenceQueue((text) => said.push({ text, at: Date.now() - begin }));
    for (let step = 0; step < 80; step += 1) {
      queue.say([`${step}.`]);
      vi.advanceTimersByTime(100);
    }
    vi.advanceTimersByTime(5_000);
    expect(said[0]?.at).toBe(1_000);
    said.slice(1).forEach(({ at }, place) => expect(at - (said[place]?.at ?? 0)).toBeGreaterThanOrEqual(3_000));
  });

  test('many changes are said in one breath', () => {
    expect(inOneBreath(['A.', 'B.'])).toBe('A. B.');
    expect(inOneBreath(['A.', 'B.', 'C.', 'D.', 'E.'])).toBe('A. B. C. En nog 2 wijzigingen.');
  });
});
