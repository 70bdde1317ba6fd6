import { describe, expect, test } from 'vitest';
import { action, welcome } from '../support/fixtures';
import { changed, closed, itemWith, waiting, welcomed, type CaseState } from '../../src/case/state';

const message = (n: number, ids: readonly string[] = [], drops: readonly string[] = []) => ({
  case: 'X1',
  n,
  puts: ids.map((id) => action(id)),
  drops,
});
const actionsOf = (state: CaseState): readonly string[] =>
  state.kind === 'live' || state.kind === 'stale' ? [...state.view.items.action.keys()] : [];

describe('the state of a case', () => {
  test('JO3 a welcome replaces whatever was known', () => {
    const before = changed(welcomed(welcome([action('a')])), message(2, ['b']));
    expect(actionsOf(before)).toEqual(['a', 'b']);
    expect(welcomed(welcome([action('c')]))).toEqual(welcomed(welcome([action('c')])));
    expect(actionsOf(welcomed(welcome([action('c')])))).toEqual(['c']);
  });

  test('SE1 the next message is applied: puts replace, drops remove', () => {
    const state = changed(welcomed(welcome([action('a'), action('b')])), {
      case: 'X1',
      n: 2,
      puts: [action('a', { text: 'anders' })],
      drops: ['b'],
    });
    expect(state.kind === 'live' && state.view.items.action.get('a')?.text).toBe('anders');
    expect(actionsOf(state)).toEqual(['a']);
  });

  test('SE2 a hole makes the state stale and changes nothing more', () => {
    const stale = changed(welcomed(welcome([action('a')])), message(3, ['b']));
    expect(stale.kind).toBe('stale');
    expect(actionsOf(stale)).toEqual(['a']);
    expect(changed(stale, message(2, ['c']))).toBe(stale);
  });

  test('an old message changes nothing, and so does one before the welcome or after the end', () => {
    const state = changed(welcomed(welcome()), message(2));
    expect(changed(state, message(2, ['a']))).toBe(state);
    expect(changed(waiting, message(1, ['a']))).toBe(waiting);
    const end = closed({ case: 'X1', reason: 'removed' });
    expect(changed(end, message(2, ['a']))).toBe(end);
  });

  test('applying the same puts in one message or in many gives the same view', () => {
    const ids = ['a', 'b', 'c', 'd'];
    const once = changed(welcomed(welcome()), message(2, ids));
    const many = ids.reduce((state, id, place) => changed(state, message(place + 2, [id])), welcomed(welcome()));
    expect(actionsOf(many)).toEqual(actionsOf(once));
  });

  test('SE6 a kind in which nothing changed keeps its map', () => {
    const before = welcomed(welcome([action('a')]));
    const after = changed(before, { case: 'X1', n: 2, puts: [], drops: ['unknown'] });
    if (before.kind !== 'live' || after.kind !== 'live') throw new Error('not live');
    expect(after.view.items.action).toBe(before.view.items.action);
    expect(itemWith(after.view.items, 'a')?.id).toBe('a');
  });
});
