import type { Instant, LocalDate } from '../protocol/contract';

const zone = 'Europe/Amsterdam';
const day = 86_400_000;
const spoken = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const weekdays = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'UTC' });
const clock = new Intl.DateTimeFormat('nl-NL', { hour: 'numeric', minute: '2-digit', timeZone: zone });
const calendar = new Intl.DateTimeFormat('sv-SE', {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  timeZone: zone,
});

/** "13 april", and "13 april 2028" in another year than today's. */
export const dayOf = (date: LocalDate, today: LocalDate): string =>
  `${spoken.format(Date.parse(date))}${yearOf(date) === yearOf(today) ? '' : ` ${yearOf(date)}`}`;
/** "dinsdag 13 april" */
export const weekdayOf = (date: LocalDate, today: LocalDate): string =>
  `${weekdays.format(Date.parse(date))} ${dayOf(date, today)}`;
/** The date in the Netherlands at this moment. */
export const dateAt = (moment: number): LocalDate => calendar.format(moment);
/** "13 april" of an instant. */
export const dayAt = (instant: Instant, today: LocalDate): string => dayOf(dateAt(Date.parse(instant)), today);
/** "10:00" */
export const timeAt = (instant: Instant): string => clock.format(Date.parse(instant));

const yearOf = (date: LocalDate): string => date.slice(0, date.indexOf('-', 1));

export const daysUntil = (date: LocalDate, today: LocalDate): number =>
  Math.round((Date.parse(date) - Date.parse(today)) / day);

/** "vandaag", "morgen", "over 42 dagen", "3 dagen geleden" */
export function within(date: LocalDate, today: LocalDate): string {
  const days = daysUntil(date, today);
  if (days === 0) return 'vandaag';
  if (days === 1) return 'morgen';
  if (days === -1) return 'gisteren';
  return days > 0 ? `over ${days} dagen` : `${-days} dagen geleden`;
}

/** "Vrij over 42 dagen" */
export function freeIn(release: LocalDate | undefined, today: LocalDate): string {
  if (release === undefined) return 'Nog geen datum van vrijlating';
  const days = daysUntil(release, today);
  if (days < 0) return `Vrij sinds ${dayOf(release, today)}`;
  return `Vrij ${within(release, today)}`;
}

/** "voor 13 april", or how late it is. */
export function dueWords(due: LocalDate | undefined, today: LocalDate): string {
  if (due === undefined) return 'nog geen datum';
  const late = -daysUntil(due, today);
  if (late > 0) return late === 1 ? '1 dag te laat' : `${late} dagen te laat`;
  return `voor ${dayOf(due, today)}`;
}

/** "4:10" */
export function minutesAndSeconds(milliseconds: number): string {
  const seconds = Math.floor(Math.abs(milliseconds) / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** "nog 4:10 van 8 minuten", "2:05 over de tijd", or how long it has been. */
export function itemTime(elapsed: number, minutes: number | undefined): string {
  if (minutes === undefined) return `${minutesAndSeconds(elapsed)} bezig`;
  const left = minutes * 60_000 - elapsed;
  if (left < 0) return `${minutesAndSeconds(left)} over de tijd`;
  return `nog ${minutesAndSeconds(left)} van ${minutes} ${minutes === 1 ? 'minuut' : 'minuten'}`;
}
