import type { PendingCommand } from '../seat/outbox';
import type { SeatSnapshot } from '../seat/seat';
import type { Command, HandKind, LifeArea, Verdict } from '../protocol/contract';
import { pagesOf } from './pages';
import { startOf, type Place } from './place';
import { roundPlace } from './closingRound';
import { itemsOf, nowOf, type PlanItems } from './plan';
import { talkedAbout } from './subjects';
import { goal, refusals, seen } from './words';

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
  /** What the screen says back to the last press. */
  readonly said?: string | undefined;
  /** What came into his plan since. */
  readonly news?: string | undefined;
  /** Words that were refused: they stand ready for another try. */
  readonly unsaid?: GoalDraft | undefined;
}

/** A new press takes away what the screen said about the last one. */
export const silent = (view: PlanView): PlanView => ({ ...view, said: undefined, news: undefined });

/**
 * They start where the conversation is; after that only they turn the page, and the closing round, one promise at a time.
 * Without items nothing is remembered.
 */
export function following(view: PlanView, seat: SeatSnapshot<PlanItems>): PlanView {
  const items = itemsOf(seat.state);
  const hadItems = view.hadItems || items.length > 0;
  if (items.length === 0) return { seat, hadItems };
  const pages = pagesOf(items);
  const place =
    roundPlace(itemsOf(view.seat.state), items, view.place) ??
    view.place ??
    startOf(pages, talkedAbout(items)?.subject);
  return { ...view, seat, hadItems, place, ...(wasSeen(view, seat) && { said: seen }) };
}

/** His own signs that nobody has heard yet. */
export const handsIn = (seat: SeatSnapshot<PlanItems>): readonly HandKind[] => nowOf(itemsOf(seat.state))?.hands ?? [];

/** A sign went down, and not by his own press: somebody heard it. */
function wasSeen(view: PlanView, seat: SeatSnapshot<PlanItems>): boolean {
  const up = handsIn(seat);
  const own = askedIn(view).some((command) => command.type === 'lowerHand');
  return !own && nowOf(itemsOf(seat.state))?.over !== true && handsIn(view.seat).some((kind) => !up.includes(kind));
}

/** Sent and not yet answered. */
export const askedIn = ({ seat }: PlanView): readonly Command[] => seat.pending.map(({ command }) => command);

/** What a verdict means for this screen: a goal that was heard, or a plain "no". */
export function told(view: PlanView, { command }: PendingCommand, verdict: Verdict): PlanView {
  if (!verdict.accepted && command.type === 'addGoal')
    return { ...view, said: refusals[verdict.refusal], unsaid: { text: command.text } };
  if (!verdict.accepted) return { ...view, said: refusals[verdict.refusal] };
  return command.type === 'addGoal' ? { ...view, said: goal.said, unsaid: undefined } : view;
}
