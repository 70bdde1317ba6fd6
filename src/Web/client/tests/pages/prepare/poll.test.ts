import { expect, test } from 'vitest';
import type { PolledView, PollView, Suits } from '../../../src/protocol/contract';
import { calendarsMissing, tallied } from '../../../src/pages/prepare/poll';

const slots = ['2027-03-03T08:00:00Z', '2027-03-04T08:00:00Z', '2027-03-05T08:00:00Z'] as const;
const poll = (...people: readonly PolledView[]): PollView => ({ round: 1, isOpen: true, minutes: 45, slots, people });
const said = (person: string, ...suits: readonly Suits[]): PolledView => ({
  person,
  how: 'mail',
  answers: suits.map((each, place) => ({ start: slots[place] ?? '', suits: each })),
});
const order = (view: PollView, busy: readonly number[] = []): readonly number[] =>
  tallied(
    view,
    busy.map((count, place) => ({ start: slots[place] ?? '', busy: count })),
  ).map(({ start }) => slots.findIndex((each) => each === start));

test('without answers the earliest is first', () => expect(order(poll())).toEqual([0, 1, 2]));

test('first where the fewest cannot, then where the fewest would rather not', () => {
  expect(order(poll(said('a', 'no', 'ifNeedBe', 'yes'), said('b', 'yes', 'ifNeedBe', 'ifNeedBe')))).toEqual([2, 1, 0]);
  expect(order(poll(said('a', 'no', 'ifNeedBe', 'ifNeedBe'), said('b', 'no', 'ifNeedBe', 'no')))).toEqual([1, 2, 0]);
});

test('who is busy in a calendar cannot either', () =>
  expect(order(poll(said('a', 'yes', 'yes', 'no')), [1, 0, 2])).toEqual([1, 0, 2]));

test('who still has to answer is named, and whose calendar is seen is not waited for', () => {
  const [first] = tallied(
    poll({ person: 'a' }, { person: 'b', how: 'link' }, { person: 'c', how: 'calendar' }, said('d', 'yes', 'no', 'no')),
    [],
  );
  expect(first?.waiting).toEqual(['a', 'b']);
  expect(first?.said).toEqual({ yes: ['d'], ifNeedBe: [], no: [] });
});

test('calendars that could not be read are missed, and only those', () => {
  const found = (unreadable: boolean): Parameters<typeof calendarsMissing>[0] => ({
    kind: 'found',
    found: { minutes: 45, slots: [], polled: [], seen: 0, unseen: [], unreadable },
  });
  expect([found(true), { kind: 'failed' } as const].map(calendarsMissing)).toEqual([true, true]);
  expect([found(false), { kind: 'idle' } as const, { kind: 'asking' } as const].map(calendarsMissing)).toEqual([
    false,
    false,
    false,
  ]);
});
