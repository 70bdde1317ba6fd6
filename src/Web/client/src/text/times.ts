import type { Instant, LocalDate, Slot, Suits } from '../protocol/contract';
import { dateAt, timeAt, weekdayOf } from './dates';

/** "dinsdag 24 november, 10:00" */
export const slotWords = (start: Instant, today: LocalDate): string =>
  `${weekdayOf(dateAt(Date.parse(start)), today)}, ${timeAt(start)}`;

/** "10:00 tot 10:45 uur" */
export const fromUntil = (start: Instant, minutes: number): string =>
  `${timeAt(start)} tot ${timeAt(new Date(Date.parse(start) + minutes * 60_000).toISOString())} uur`;

/** How a time suits whoever's calendar can be seen. */
export function calendarWords({ busy }: Slot, seen: number): string {
  if (seen === 0) return '';
  if (busy === 0) return 'Iedereen van wie de agenda zichtbaar is, kan';
  return `${busy} van ${seen} ${busy === 1 ? 'kan' : 'kunnen'} niet`;
}

/** Beside times for which calendars should have been looked at and were not. */
export const unreadableWords = 'De agenda’s zijn nu niet te lezen. Deze tijden houden er geen rekening mee.';

/** In the order in which they are asked. */
export const suitsWords: Readonly<Record<Suits, string>> = {
  yes: 'Kan',
  ifNeedBe: 'Liever niet, maar het kan',
  no: 'Kan niet',
};
