import type { Instant, PersonId, PollView, Slot, Suits } from '../../protocol/contract';
import type { Times } from './useTimes';

/** Who said what of one time. */
export interface Tally {
  readonly start: Instant;
  readonly said: Readonly<Record<Suits, readonly PersonId[]>>;
  readonly waiting: readonly PersonId[];
  readonly busy: number;
}

/**
 * The times, the best first: where the fewest cannot, then where the fewest would rather not, then where the most can,
 * then the earliest.
 */
export function tallied({ slots, people }: PollView, judged: readonly Slot[]): readonly Tally[] {
  return slots
    .map((start): Tally => {
      const said = (suits: Suits): readonly PersonId[] =>
        people
          .filter(({ answers = [] }) => answers.some((answer) => answer.start === start && answer.suits === suits))
          .map(({ person }) => person);
      return {
        start,
        said: { yes: said('yes'), ifNeedBe: said('ifNeedBe'), no: said('no') },
        waiting: people
          .filter(({ answers, how }) => answers === undefined && how !== 'calendar')
          .map(({ person }) => person),
        busy: judged.find((slot) => slot.start === start)?.busy ?? 0,
      };
    })
    .sort(
      (a, b) =>
        cannot(a) - cannot(b) ||
        a.said.ifNeedBe.length - b.said.ifNeedBe.length ||
        b.said.yes.length - a.said.yes.length ||
        a.start.localeCompare(b.start),
    );
}

/** Whoever was not asked, because his calendar can be seen, would seem to be free when it was not read. */
export const calendarsMissing = (times: Times): boolean =>
  times.kind === 'failed' || (times.kind === 'found' && times.found.unreadable);

const cannot = ({ said, busy }: Tally): number => said.no.length + busy;
