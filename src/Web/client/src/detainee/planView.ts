import type { PendingCommand } from '../seat/outbox';
import type { SeatSnapshot } from '../seat/seat';
import type { Command, HandKind, ItemId, LifeArea, Verdict } from '../protocol/contract';
import { pagesOf } from './pages';
import { startOf, type Place } from './place';
import { itemsOf, type PlanItems } from './plan';
import { talkedAbout } from './subjects';
import { asking, goal, refusals } from './words';

/** A goal as it is typed. */
export interface GoalDraft {
  readonly text: string;
  readonly lifeArea?: LifeArea;
}

export interface PlanView {
  readonly seat: SeatSnapshot<PlanItems>;
  /** Whether there was a plan to read before: then "not now" is said instead of "soon". */
  readonly hadItems: boolean;
  readonly place?: Place;
  /** The server does not echo a hand to this screen: this is what was last accepted from here. */
  readonly hand?: HandKind | undefined;
  /** What the screen says back to the last press. */
  readonly said?: string | undefined;
  /** What turned out to ask for no answer: a decision is read, not answered. */
  readonly mute?: readonly ItemId[];
  /** Words that were refused: they stand ready for another try. */
  readonly unsaid?: GoalDraft | undefined;
}

/** A new press takes away what the screen said about the last one. */
export const silent = (view: PlanView): PlanView => ({ ...view, said: undefined });

/** They start where the conversation is; after that only they turn the page. Without items nothing is remembered. */
export function following(view: PlanView, seat: SeatSnapshot<PlanItems>): PlanView {
  const items = itemsOf(seat.state);
  const hadItems = view.hadItems || items.length > 0;
  if (items.length === 0) return { seat, hadItems };
  return { ...view, seat, hadItems, place: view.place ?? startOf(pagesOf(items), talkedAbout(items)?.subject) };
}

/** Sent and not yet answered. */
export const askedIn = ({ seat }: PlanView): readonly Command[] => seat.pending.map(({ command }) => command);

/** What a verdict means for this screen: a hand that went up or down, a goal that was heard, or a plain "no". */
export function told(view: PlanView, { command }: PendingCommand, verdict: Verdict): PlanView {
  if (
    !verdict.accepted &&
    command.type === 'answerPromise' &&
    verdict.refusal === 'noSuchItem' &&
    itemsOf(view.seat.state).some((item) => item.id === command.item)
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
