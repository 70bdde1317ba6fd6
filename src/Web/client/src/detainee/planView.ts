import type { Letter } from '../seat/outbox';
import type { Command, HandKind, ItemId, LifeArea, Verdict } from '../protocol/contract';
import { pagesOf } from './pages';
import { startOf, type Place } from './place';
import { itemsOf, type ScreenState } from './screenState';
import { talkedAbout } from './subjects';
import { asking, goal, refusals } from './words';

/** A goal as he types it. */
export interface GoalDraft {
  readonly text: string;
  readonly lifeArea?: LifeArea;
}

export interface PlanView {
  readonly screen: ScreenState;
  readonly lineDown: boolean;
  /** Asked and not yet answered. */
  readonly asked: readonly Command[];
  readonly place?: Place;
  /** The server does not echo a hand to this screen: this is what was last accepted from here. */
  readonly hand?: HandKind | undefined;
  /** What the screen says back to the last press. */
  readonly said?: string | undefined;
  /** What turned out to ask for no answer: a decision is read, not answered. */
  readonly mute?: readonly ItemId[];
  /** His words that were refused: they stand ready when he tries again. */
  readonly unsaid?: GoalDraft | undefined;
}

/** A new press takes away what the screen said about the last one. */
export const silent = (view: PlanView): PlanView => ({ ...view, said: undefined });

/** He starts where the conversation is; after that only he turns the page. Without items nothing is remembered. */
export function following(view: PlanView, screen: ScreenState): PlanView {
  const items = itemsOf(screen);
  if (items.length === 0)
    return { screen, lineDown: view.lineDown, asked: screen.kind === 'stopped' ? [] : view.asked };
  return { ...view, screen, place: view.place ?? startOf(pagesOf(items), talkedAbout(items)?.subject) };
}

/** What a verdict means for this screen: a hand that went up or down, a goal that was heard, or a plain "no". */
export function told(view: PlanView, { command }: Letter, verdict: Verdict): PlanView {
  if (
    !verdict.accepted &&
    command.type === 'answerPromise' &&
    verdict.refusal === 'noSuchItem' &&
    itemsOf(view.screen).some((item) => item.id === command.item)
  ) {
    return { ...view, said: asking.sayAloud, mute: [...(view.mute ?? []), command.item] };
  }
  if (!verdict.accepted && command.type === 'addGoal')
    return { ...view, said: refusals[verdict.refusal], unsaid: { text: command.text } };
  if (!verdict.accepted) return { ...view, said: refusals[verdict.refusal] };
  if (command.type === 'raiseHand') return { ...view, hand: command.kind ?? 'speak' };
  if (command.type === 'addGoal') return { ...view, said: goal.said, unsaid: undefined };
  return command.type === 'lowerHand' ? { ...view, hand: undefined } : view;
}
