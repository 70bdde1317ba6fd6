import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Me } from '../../src/protocol/contract';
import { action, fakeLine, shelf, turn, welcome } from '../support/fixtures';
import { createStore } from '../../src/case/store';

const me: Me = {
  person: 'anna',
  name: 'Anna',
  organisation: { id: 'one', name: 'Een' },
  role: 'chainPartner',
  screen: 'professional',
};
const quiet = { signedOut: () => undefined, unreachable: () => undefined };
const accepts = () => Promise.resolve({ accepted: true } as const);

afterEach(() => vi.useRealTimers());

describe('the store of a case', () => {
  test('JO1 joins when the line comes up, and again after every loss', () => {
    const line = fakeLine(accepts);
    const store = createStore({ reference: 'X1', me, shelf: shelf(), open: line.open, ...quiet });
    store.start();
    line.says().up();
    expect(line.joins()).toBe(1);
    line.says().welcome(welcome([action('a')]));
    line.says().down(false);
    expect(store.getSnapshot().view?.items.action.size).toBe(1);
    line.says().up();
    expect(line.joins()).toBe(2);
  });

  test('SE2 a hole joins again, once, and the welcome repairs it', () => {
    const line = fakeLine(accepts);
    const store = createStore({ reference: 'X1', me, shelf: shelf(), open: line.open, ...quiet });
    store.start();
    line.says().up();
    line.says().welcome(welcome());
    line.says().changed({ case: 'X1', n: 4, puts: [], drops: [] });
    line.says().changed({ case: 'X1', n: 5, puts: [], drops: [] });
    expect(line.joins()).toBe(2);
    expect(store.getSnapshot().state.kind).toBe('stale');
    line.says().welcome(welcome([action('b')]));
    expect(store.getSnapshot().state.kind).toBe('live');
  });

  test('C6 what was submitted on a dead line is sent once after the welcome, also by the page after a reload', async () => {
    const kept = shelf();
    const first = createStore({ reference: 'X1', me, shelf: kept, open: fakeLine(accepts).open, ...quiet });
    first.start();
    first.submit({ type: 'support', action: 'a' });
    const line = fakeLine(accepts);
    const second = createStore({ reference: 'X1', me, shelf: kept, open: line.open, ...quiet });
    second.start();
    line.says().up();
    await turn();
    expect(line.sent).toEqual([]);
    line.says().welcome(welcome());
    await turn();
    expect(line.sent).toEqual(first.getSnapshot().letters.map(({ commandId }) => commandId));
  });

  test("another person's unsent words are not sent", async () => {
    const kept = shelf();
    createStore({ reference: 'X1', me, shelf: kept, open: fakeLine(accepts).open, ...quiet }).submit({
      type: 'support',
      action: 'a',
    });
    const line = fakeLine(accepts);
    createStore({ reference: 'X1', me: { ...me, person: 'bert' }, shelf: kept, open: line.open, ...quiet }).start();
    line.says().welcome(welcome());
    await turn();
    expect(line.sent).toEqual([]);
  });

  test("the clock is the server's", () => {
    const line = fakeLine(accepts);
    const at = '2027-03-02T09:00:00Z';
    const store = createStore({
      reference: 'X1',
      me,
      shelf: shelf(),
      open: line.open,
      now: () => Date.parse(at) - 5_000,
      ...quiet,
    });
    store.start();
    line.says().welcome(welcome([], { at }));
    expect(store.getSnapshot().clock).toBe(5_000);
  });

  test('a sign-in that ended is told; a removed participant sees nothing any more', () => {
    const signedOut = vi.fn();
    const line = fakeLine(accepts);
    const store = createStore({
      reference: 'X1',
      me,
      shelf: shelf(),
      open: line.open,
      unreachable: () => undefined,
      signedOut,
    });
    store.start();
    line.says().welcome(welcome([action('a')]));
    line.says().closed({ case: 'X1', reason: 'signedOut' });
    expect(signedOut).toHaveBeenCalledOnce();
    line.says().closed({ case: 'X1', reason: 'removed' });
    expect(store.getSnapshot().view).toBeUndefined();
  });

  test('SE5 a seat that was too slow joins again', () => {
    vi.useFakeTimers();
    const line = fakeLine(accepts);
    createStore({ reference: 'X1', me, shelf: shelf(), open: line.open, ...quiet }).start();
    line.says().closed({ case: 'X1', reason: 'tooSlow' });
    vi.advanceTimersByTime(600);
    expect(line.joins()).toBe(1);
  });
});
