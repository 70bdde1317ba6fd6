import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ScreenItem, Verdict } from '../../src/protocol/contract';
import { change, fakePlan, welcome, type FakePlan } from '../support/plan';
import { itemsOf } from '../../src/detainee/plan';
import { talkedAbout } from '../../src/detainee/subjects';
import { refusals, seen } from '../../src/detainee/words';

const promise: ScreenItem = { id: 'a', kind: 'theirs', lifeArea: 'care', lines: ['Els belt je.'] };
const now: ScreenItem = { id: 'n', kind: 'now', lifeArea: 'debts', lines: ['Geld'] };
const refused = (refusal: 'noSuchItem' | 'notOpen'): Promise<Verdict> =>
  Promise.resolve({ accepted: false, refusal, message: '' });

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

async function live(...items: readonly ScreenItem[]): Promise<FakePlan> {
  const fake = fakePlan();
  fake.says().up();
  fake.says().welcome(welcome(...items));
  await vi.advanceTimersByTimeAsync(0);
  return fake;
}

test('a goal said into a dead line is sent once when it is back, and keeps its id', async () => {
  const { plan, says, sent } = await live(promise);
  says().down();
  plan.submit({ type: 'addGoal', id: 'g', text: 'Rust.' });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent).toHaveLength(0);
  says().up();
  says().welcome(welcome(promise));
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent.map(({ command }) => command.type)).toEqual(['addGoal']);
  expect(plan.view().seat.pending).toEqual([]);
});
test('D3 when a sign goes down by another he is told that he was seen, and not after his own press', async () => {
  const { plan, says } = await live(promise, { ...now, hands: ['speak', 'dontUnderstand'] });
  says().changed(change(2, [{ ...now, hands: ['speak'] }]));
  expect(plan.view().said).toBe(seen);
  plan.submit({ type: 'lowerHand', kind: 'speak' });
  says().changed(change(3, [now]));
  expect(plan.view().said).toBeUndefined();
});
test('D3 the end of the conversation is no sign that somebody saw him', async () => {
  const { plan, says } = await live(promise, { ...now, hands: ['speak'] });
  says().changed(change(2, [{ ...now, lines: [], over: true }]));
  expect(plan.view().said).toBeUndefined();
});
test('a refusal is a plain sentence until the next press', async () => {
  const fake = await live(promise);
  fake.answer = () => refused('notOpen');
  fake.plan.submit({ type: 'raiseHand' });
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.plan.view().said).toBe(refusals.notOpen);
  fake.plan.submit({ type: 'lowerHand' });
  expect(fake.plan.view().said).toBeUndefined();
});
test('words that were refused stand ready for another try', async () => {
  const fake = await live(promise);
  fake.answer = () => refused('notOpen');
  fake.plan.submit({ type: 'addGoal', id: 'g', text: 'Rust.' });
  await vi.advanceTimersByTimeAsync(0);
  expect(fake.plan.view().unsaid).toEqual({ text: 'Rust.' });
});
test('VI4 after the conversation nothing is left, and that there was one is known', async () => {
  const { plan, says } = await live(promise);
  says().changed(change(2, [], 'a'));
  expect(plan.view()).toEqual({ seat: plan.view().seat, hadItems: true });
  expect(itemsOf(plan.view().seat.state)).toEqual([]);
});
test('news is told once, also when it came while the connection was gone', async () => {
  const { plan, says } = await live(promise);
  const news: string[] = [];
  plan.onNews((sentence) => news.push(sentence));
  says().down();
  says().up();
  says().welcome(welcome(promise, { ...promise, id: 'b', lifeArea: 'housing' }));
  await vi.advanceTimersByTimeAsync(100);
  expect(news).toEqual(['Er is iets nieuws bij wonen.']);
});
test('D2 the view never moves by itself', async () => {
  const { plan, says } = await live(promise, now);
  const place = plan.view().place;
  says().changed(
    change(2, [
      { ...now, lifeArea: 'care' },
      { ...promise, id: 'b', lifeArea: 'identity' },
    ]),
  );
  expect(plan.view().place).toBe(place);
});
test('D2 the closing round takes him along, one promise at a time, after his own answer', async () => {
  const asked: ScreenItem = { ...promise, asked: true };
  const other: ScreenItem = { ...asked, id: 'b', lifeArea: 'debts', lines: ['Piet helpt je.'] };
  const { plan, says } = await live(asked, other, { ...now, lifeArea: 'care' });
  says().changed(change(2, [{ ...now, subject: 'closingRound' }]));
  expect(plan.view().place?.item).toBe('b');
  says().changed(change(3, [{ ...asked, lines: ['Els belt je nog een keer.'] }]));
  expect(plan.view().place?.item).toBe('b');
  says().changed(change(4, [{ ...other, answer: 'right' }]));
  expect(plan.view().place?.item).toBe('a');
  says().changed(change(5, [{ ...asked, answer: 'dontKnow' }]));
  expect(plan.view().place?.item).toBe('a');
});
test('in the closing round every page with a promise is what is talked about', () => {
  const round: ScreenItem = { ...now, subject: 'closingRound' };
  const items: readonly ScreenItem[] = [
    { ...promise, asked: true, answer: 'right' },
    { ...promise, id: 'b', lifeArea: 'debts', asked: true },
    round,
  ];
  expect(talkedAbout(items)?.subject).toBe('debts');
  expect(talkedAbout(items, { subject: 'care', asks: 'a' })?.subject).toBe('care');
  expect(talkedAbout(items, { subject: 'wishes' })?.subject).toBe('debts');
});
test.each(['removed', 'notFound', 'signedOut'] as const)('closed (%s) leaves nothing in memory', async (reason) => {
  const { plan, says, ended } = await live(promise);
  says().down();
  plan.submit({ type: 'addGoal', id: 'g', text: 'Rust.' });
  says().closed({ case: 'X', reason });
  expect(plan.view().seat).toMatchObject({ state: { kind: 'closed', reason }, pending: [] });
  expect(itemsOf(plan.view().seat.state)).toEqual([]);
  expect(ended()).toBe(true);
});
test('when nobody can be reached it asks whether the sign-in is still there', async () => {
  const { plan, says } = await live(promise);
  says().down();
  says().unreachable();
  await vi.advanceTimersByTimeAsync(0);
  expect(plan.view().seat.state.kind).toBe('closed');
});
