import { act, useState, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ScreenItem } from '../../src/protocol/contract';
import { change, fakePlan, welcome, type FakePlan } from '../support/plan';
import { PlanScreen } from '../../src/detainee/PlanScreen';
import { answers, goal, hands, words } from '../../src/detainee/words';

const items: readonly ScreenItem[] = [
  { id: 'n', kind: 'now', lifeArea: 'debts', lines: ['Geld'] },
  { id: 'g', kind: 'goal', lifeArea: 'care', lines: ['Ik wil slapen.'] },
  { id: 'a', kind: 'theirs', lifeArea: 'care', lines: ['Els belt de dokter.'], who: 'Els', asked: true },
  { id: 'b', kind: 'mine', lifeArea: 'care', lines: ['Je gaat mee.'], who: 'jij', asked: true },
];
let fake: FakePlan;
let root: Root;

function Whole(): ReactNode {
  const [isBlank, setBlank] = useState(false);
  return <PlanScreen plan={fake.plan} isBlank={isBlank} setBlank={setBlank} onNewCode={() => undefined} />;
}
const text = (): string => document.body.textContent;
const button = (name: string): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((each) => each.textContent === name && !each.hidden);
  if (found === undefined) throw new Error(`No button "${name}" in: ${text()}`);
  return found;
};
const acting = (work: () => void): Promise<void> =>
  act(async () => {
    work();
    await vi.advanceTimersByTimeAsync(0);
  });
const press = (name: string): Promise<void> => acting(() => button(name).click());

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  document.body.innerHTML = '<div id="page"></div>';
  fake = fakePlan();
  root = createRoot(document.getElementById('page') as HTMLElement);
  await acting(() => root.render(<Whole />));
  await acting(() => {
    fake.says().up();
    fake.says().welcome(welcome());
  });
});
afterEach(async () => {
  await acting(() => root.unmount());
  vi.useRealTimers();
});
const begin = (): Promise<void> => acting(() => fake.says().changed(change(2, items)));

test('D1 before the conversation there is one calm sentence and nothing else', () => {
  expect(text()).toBe(words.title + words.blank + words.beginsSoon);
});
test('D2 it follows only when he presses "Ga mee", and then the heading has the focus', async () => {
  await begin();
  expect(text()).toContain('Ik wil slapen.');
  await acting(() =>
    fake.says().changed(change(3, [{ ...(items[0] as ScreenItem), lifeArea: 'housing', lines: ['Een huis'] }])),
  );
  expect(text()).toContain('Ik wil slapen.');
  await press(words.goAlong);
  expect(document.activeElement?.textContent).toBe('Wonen');
  expect(text()).not.toContain('Ik wil slapen.');
});
test('D3 one question, about one thing, which names who promises it', async () => {
  await begin();
  await press(words.next);
  expect(text()).toContain('Klopt wat Els belooft?');
  await press(answers.notRight);
  expect(fake.sent.map(({ command }) => command)).toEqual([{ type: 'answerPromise', item: 'a', answer: 'notRight' }]);
  await press(words.next);
  expect(text()).toContain('Klopt het dat jij dit doet?');
});
test('VI4 when it is over the plan stays to be read, and nothing is asked any more', async () => {
  await begin();
  await acting(() => fake.says().changed(change(3, [{ ...(items[0] as ScreenItem), lines: [], over: true }])));
  expect(text()).toContain(words.over);
  await press(words.next);
  expect(text()).toContain('Els belt de dokter.');
  expect(text()).not.toContain('Klopt');
  expect(text()).not.toContain(hands.speak.raise);
});
test('D3 nothing is chosen beforehand', async () => {
  await begin();
  expect(document.querySelectorAll('.ask [aria-pressed="true"]')).toHaveLength(0);
});
test('D3 each sign goes up and down on its own, as the others see it', async () => {
  await begin();
  await press(hands.speak.raise);
  expect(text()).not.toContain(hands.speak.raised);
  await acting(() => fake.says().changed(change(3, [{ ...(items[0] as ScreenItem), hands: ['speak'] }])));
  expect(text()).toContain(hands.speak.raised);
  await press(hands.dontUnderstand.raise);
  await press(hands.speak.lower);
  expect(fake.sent.map(({ command }) => command)).toEqual([
    { type: 'raiseHand', kind: 'speak' },
    { type: 'raiseHand', kind: 'dontUnderstand' },
    { type: 'lowerHand', kind: 'speak' },
  ]);
});
test('D3 a new goal may be left unsaid', async () => {
  await begin();
  await press(goal.open);
  await press(goal.cancel);
  expect(fake.sent).toEqual([]);
  expect(text()).toContain('Ik wil slapen.');
});
test('D5 an empty screen has nothing of the case in the page, and comes back where it was', async () => {
  await begin();
  await press(words.blank);
  expect(text()).toBe(words.unblank);
  await press(words.unblank);
  expect(text()).toContain('Ik wil slapen.');
});
test('D5 it empties by itself after three minutes, but not while the conversation lasts', async () => {
  await begin();
  await act(() => vi.advanceTimersByTimeAsync(10 * 60_000));
  expect(text()).toContain('Ik wil slapen.');
  await acting(() => fake.says().changed(change(3, [], 'n', 'g', 'a', 'b')));
  expect(text()).toContain(words.notBusy);
  await act(() => vi.advanceTimersByTimeAsync(3 * 60_000));
  expect(text()).toBe(words.unblank);
});
test('VI4 leaving the conversation takes everything away, also what is read aloud', async () => {
  await begin();
  await acting(() => fake.says().changed(change(3, [], 'n', 'g', 'a', 'b')));
  expect(text()).not.toMatch(/Geld|slapen|Els|Je gaat/u);
});
test('D5 nothing is kept in the browser', async () => {
  await begin();
  await press(goal.open);
  expect([localStorage.length, sessionStorage.length]).toEqual([0, 0]);
});
