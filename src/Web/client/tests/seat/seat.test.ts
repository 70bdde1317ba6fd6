import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import * as caseState from '../../src/case/state';
import * as plan from '../../src/detainee/plan';
import type { Changed, Item, ScreenItem } from '../../src/protocol/contract';
import { keepsNothing, type KeyValueStore } from '../../src/seat/keyValueStore';
import { createSeat, type Seat } from '../../src/seat/seat';
import type { Projection } from '../../src/seat/seatState';
import { action, fakeConnection, memoryStorage, welcome, type FakeConnection } from '../support/fixtures';

interface Taken<T, View> {
  readonly seat: Seat<View>;
  readonly connection: FakeConnection<T>;
  readonly closed: readonly string[];
}

function take<T, View>(projection: Projection<T, View>, storage: KeyValueStore = keepsNothing): Taken<T, View> {
  const connection = fakeConnection<T>();
  const closed: string[] = [];
  const seat = createSeat<T, View>({
    reference: 'X1',
    projection,
    open: connection.open,
    storage,
    key: 'k',
    onClosed: (reason) => closed.push(reason),
    onUnreachable: () => undefined,
  });
  seat.start();
  return { seat, connection, closed };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function rulesOf<T, View>(projection: Projection<T, View>, item: T): void {
  const greeting = { ...welcome(), items: [item] };
  const gap = (n: number): Changed<T> => ({ case: 'X1', n, puts: [], drops: [] });

  test('JO3 it joins when the connection is up, and again after every loss; what it showed stays', () => {
    const { seat, connection } = take(projection);
    connection.says().up();
    expect(connection.joins()).toBe(1);
    connection.says().welcome(greeting);
    connection.says().down();
    expect(seat.getSnapshot()).toMatchObject({ state: { kind: 'live' }, connection: 'down' });
    connection.says().up();
    expect(connection.joins()).toBe(2);
  });

  test('SE2 a gap joins again, once, and the welcome repairs it', () => {
    const { seat, connection } = take(projection);
    connection.says().up();
    connection.says().welcome(greeting);
    connection.says().changed(gap(4));
    connection.says().changed(gap(5));
    expect(connection.joins()).toBe(2);
    expect(seat.getSnapshot().state.kind).toBe('stale');
    connection.says().welcome(greeting);
    expect(seat.getSnapshot().state.kind).toBe('live');
  });

  test('messages about another case are ignored', () => {
    const { seat, connection } = take(projection);
    connection.says().welcome({ ...greeting, case: 'X2' });
    expect(seat.getSnapshot().state.kind).toBe('joining');
  });

  test('ID1 what waited for a seat is sent when there is one, and a lost reply keeps its id', async () => {
    const { seat, connection } = take(projection);
    seat.submit({ type: 'raiseHand' });
    connection.says().up();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(connection.sent).toEqual([]);
    connection.answer = () => Promise.reject(new Error('lost'));
    connection.says().welcome(greeting);
    await vi.advanceTimersByTimeAsync(100);
    connection.answer = () => Promise.resolve({ accepted: true });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(connection.sent).toHaveLength(2);
    expect(new Set(connection.sent.map(({ commandId }) => commandId)).size).toBe(1);
    expect(seat.getSnapshot().pending).toEqual([]);
  });

  test.each(['removed', 'notFound', 'signedOut'] as const)('closed for good (%s): no view, no connection', (reason) => {
    const { seat, connection, closed } = take(projection);
    connection.says().up();
    connection.says().welcome(greeting);
    connection.says().closed({ case: 'X1', reason });
    expect(seat.getSnapshot().state).toEqual({ kind: 'closed', reason });
    expect(connection.ended()).toBe(true);
    expect(closed).toEqual([reason]);
  });

  test.each(['tooSlow', 'shuttingDown'] as const)('SE5 a seat that paused (%s) joins again', (reason) => {
    const { connection } = take(projection);
    connection.says().up();
    connection.says().closed({ case: 'X1', reason });
    vi.advanceTimersByTime(600);
    expect(connection.joins()).toBe(2);
  });
}

describe('the seat of a professional', () => rulesOf<Item, caseState.View>(caseState.projection, action('a')));
describe('the seat of the detainee', () =>
  rulesOf<ScreenItem, plan.PlanItems>(plan.projection, { kind: 'goal', id: 'a', lines: ['Rust.'] }));

test('C6 a page after a reload sends what the one before it could not', async () => {
  const storage = memoryStorage();
  const first = take(caseState.projection, storage);
  first.seat.submit({ type: 'support', action: 'a' });
  const second = take(caseState.projection, storage);
  second.connection.says().welcome(welcome());
  await vi.advanceTimersByTimeAsync(0);
  expect(second.connection.sent.map(({ commandId }) => commandId)).toEqual(
    first.seat.getSnapshot().pending.map(({ commandId }) => commandId),
  );
});
