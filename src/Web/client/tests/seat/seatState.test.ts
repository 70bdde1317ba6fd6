import { describe, expect, test } from 'vitest';
import * as caseState from '../../src/case/state';
import * as plan from '../../src/detainee/plan';
import type { Item, ScreenItem } from '../../src/protocol/contract';
import { changed, isFinal, joining, viewOf, welcomed, type Projection, type SeatState } from '../../src/seat/seatState';
import { action, welcome } from '../support/fixtures';

/** What a seat keeps, as ids with their words: both seats must obey the same rules. */
interface Kind<T, View> {
  readonly projection: Projection<T, View>;
  readonly item: (id: string, text?: string) => T;
  readonly shown: (view: View) => readonly string[];
}
const professional: Kind<Item, caseState.View> = {
  projection: caseState.projection,
  item: (id, text = id) => action(id, { text }),
  shown: ({ items }) => [...items.action.values()].map(({ id, text }) => `${id}:${text}`),
};
const detainee: Kind<ScreenItem, plan.PlanItems> = {
  projection: plan.projection,
  item: (id, text = id) => ({ kind: 'goal', id, lines: [text] }),
  shown: (items) => items.map(({ id, lines }) => `${id}:${lines.join()}`),
};

function rulesOf<T, View>({ projection, item, shown }: Kind<T, View>): void {
  const seated = (...ids: readonly string[]): SeatState<View> =>
    welcomed(projection, { ...welcome(), items: ids.map((id) => item(id)) });
  const after = (
    state: SeatState<View>,
    n: number,
    puts: readonly T[] = [],
    ...drops: readonly string[]
  ): SeatState<View> => changed(projection, state, { case: 'X1', n, puts, drops });
  const seen = (state: SeatState<View>): readonly string[] => {
    const view = viewOf(state);
    return view === undefined ? [] : shown(view);
  };

  test('JO1 a welcome is the whole view', () => expect(seen(seated('a', 'b'))).toEqual(['a:a', 'b:b']));

  test('JO3 a welcome replaces whatever was known', () => {
    expect(seen(after(seated('a'), 2, [item('b')]))).toEqual(['a:a', 'b:b']);
    expect(seen(seated('c'))).toEqual(['c:c']);
  });

  test('SE1 the next message is applied: puts replace where they stood, drops remove', () => {
    const state = after(seated('a', 'b', 'c'), 2, [item('d'), item('a', 'anders')], 'b');
    expect(seen(state)).toEqual(['a:anders', 'c:c', 'd:d']);
  });

  test('SE2 a gap makes the state stale and changes nothing more', () => {
    const stale = after(seated('a'), 3, [item('b')]);
    expect(stale.kind).toBe('stale');
    expect(seen(stale)).toEqual(['a:a']);
    expect(after(stale, 2, [item('c')])).toBe(stale);
  });

  test('SE1 an old message changes nothing, and so does one before the welcome or after the end', () => {
    const state = after(seated(), 2);
    expect(after(state, 2, [item('a')])).toBe(state);
    expect(after(joining, 1, [item('a')])).toBe(joining);
    const end: SeatState<View> = { kind: 'closed', reason: 'removed' };
    expect(after(end, 2, [item('a')])).toBe(end);
    expect(viewOf(end)).toBeUndefined();
  });

  test('the same puts in one message or in many give the same view', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const many = ids.reduce((state, id, place) => after(state, place + 2, [item(id)]), seated());
    const once = ids.map((id) => item(id));
    expect(seen(many)).toEqual(seen(after(seated(), 2, once)));
  });
}

describe('the seat of a professional', () => rulesOf(professional));
describe('the seat of the detainee', () => rulesOf(detainee));

test.each([
  ['removed', true],
  ['notFound', true],
  ['signedOut', true],
  ['tooSlow', false],
  ['shuttingDown', false],
] as const)('removed, gone and signed out are the end; a pause is not: %s', (reason, final) =>
  expect(isFinal(reason)).toBe(final),
);

test('SE6 a kind in which nothing changed keeps its map', () => {
  const before = caseState.projection.begin(welcome([action('a')]));
  const after = caseState.projection.apply(before, [], ['unknown']);
  expect(after.items.action).toBe(before.items.action);
  expect(caseState.itemWith(after.items, 'a')?.id).toBe('a');
});
