import { describe, expect, test, vi } from 'vitest';
import type { Me } from '../../src/protocol/contract';
import { action, fakeConnection, memoryStorage, turn, welcome } from '../support/fixtures';
import { viewOf } from '../../src/seat/seatState';
import { createStore } from '../../src/case/store';

const me: Me = {
  person: 'anna',
  name: 'Anna',
  organisation: { id: 'one', name: 'Een' },
  role: 'chainPartner',
  screen: 'professional',
};
const quiet = { signedOut: () => undefined, unreachable: () => undefined };

describe('the store of a case', () => {
  test("another person's unsent words are not sent", async () => {
    const kept = memoryStorage();
    createStore({ reference: 'X1', me, storage: kept, open: fakeConnection().open, ...quiet }).submit({
      type: 'support',
      action: 'a',
    });
    const connection = fakeConnection();
    createStore({
      reference: 'X1',
      me: { ...me, person: 'bert' },
      storage: kept,
      open: connection.open,
      ...quiet,
    }).start();
    connection.says().welcome(welcome());
    await turn();
    expect(connection.sent).toEqual([]);
  });

  test("the clock is the server's", () => {
    const connection = fakeConnection();
    const at = '2027-03-02T09:00:00Z';
    const store = createStore({
      reference: 'X1',
      me,
      storage: memoryStorage(),
      open: connection.open,
      now: () => Date.parse(at) - 5_000,
      ...quiet,
    });
    store.start();
    connection.says().welcome(welcome([], { at }));
    expect(store.getSnapshot().clock).toBe(5_000);
  });

  test('a sign-in that ended is told; a removed participant sees nothing any more', () => {
    const signedOut = vi.fn();
    const connection = fakeConnection();
    const store = createStore({
      reference: 'X1',
      me,
      storage: memoryStorage(),
      open: connection.open,
      unreachable: () => undefined,
      signedOut,
    });
    store.start();
    connection.says().welcome(welcome([action('a')]));
    connection.says().closed({ case: 'X1', reason: 'signedOut' });
    expect(signedOut).toHaveBeenCalledOnce();
    connection.says().closed({ case: 'X1', reason: 'removed' });
    expect(viewOf(store.getSnapshot().state)).toBeUndefined();
  });
});
