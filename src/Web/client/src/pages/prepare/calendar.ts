import type { Instant, LocalDate } from '../../protocol/contract';
import { dateAt } from '../../text/dates';
import { wholeDate } from '../../ui/DateInput';

const zone = 'Europe/Amsterdam';
const wall = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone: zone });
const clock = new Intl.DateTimeFormat('sv-SE', { timeStyle: 'short', timeZone: zone });
const day = 86_400_000;

/** The moment at which clocks in the Netherlands show this date and time. */
export function instantAt(date: LocalDate, time: string): Instant | undefined {
  const meant = Date.parse(`${date}T${time}:00Z`);
  if (wholeDate(date) === '' || Number.isNaN(meant)) return undefined;
  let moment = meant;
  // Twice: the first guess may lie on the other side of a change of the clock.
  for (let step = 0; step < 2; step += 1) moment += meant - shownAt(moment);
  return new Date(moment).toISOString();
}

/** What date and time fields show of a moment. */
export const fieldsOf = (instant: Instant): { readonly date: LocalDate; readonly time: string } => ({
  date: dateAt(Date.parse(instant)),
  time: clock.format(Date.parse(instant)),
});

export const isWeekend = (date: LocalDate): boolean => [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());

/** The official Dutch holidays, as the server counts them. */
export function isHoliday(date: LocalDate): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const monthDay = `${month}-${dayOfMonth}`;
  if (['1-1', '12-25', '12-26'].includes(monthDay) || (monthDay === '5-5' && year % 5 === 0) || date === kingsDay(year))
    return true;
  const sinceEaster = (Date.parse(date) - easter(year)) / day;
  return [0, 1, 39, 49, 50].includes(sinceEaster);
}

const shownAt = (moment: number): number => Date.parse(`${wall.format(moment).replace(' ', 'T')}:00Z`);

function kingsDay(year: number): LocalDate {
  return new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? `${year}-04-26` : `${year}-04-27`;
}

/** Easter Sunday by the anonymous Gregorian algorithm. */
function easter(year: number): number {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}
