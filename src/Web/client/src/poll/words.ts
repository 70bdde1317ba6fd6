import type { Instant, PollPage } from '../protocol/contract';
import { dateAt, weekdayOf } from '../text/dates';
import { fromUntil } from '../text/times';

/** Everything that this page says; who reads it is a professional whom we do not know. */
export const words = {
  question: 'Wanneer kun je?',
  answered: 'De tijd is gekozen',
  whose: 'De procesregisseur van dit overleg vraagt dit. Alleen de procesregisseur ziet je antwoord.',
  zone: 'Alle tijden zijn Nederlandse tijd.',
  oneMoment: 'Een ogenblik…',
  gone: 'Deze link werkt niet meer. Vraag de procesregisseur om een nieuwe.',
  connectionLost: 'Er is nu geen verbinding. We proberen het vanzelf opnieuw.',
  missing: 'Kies wat voor jou geldt.',
  send: 'Verstuur',
  sending: 'Je antwoord wordt verstuurd…',
  waiting: 'Er is nu geen verbinding. Je antwoord is bewaard en wordt vanzelf verstuurd.',
  noMore: 'Je hoeft niets meer door te geven. Kun je dan niet? Zeg het tegen de procesregisseur.',
  thanks: 'Dank je. Je kunt je antwoord nog veranderen tot de tijd vaststaat.',
} as const;

/** "dinsdag 9 maart, 10:30 tot 11:20 uur" */
export const slotWords = (start: Instant, { today, minutes }: PollPage): string =>
  `${weekdayOf(dateAt(Date.parse(start)), today)}, ${fromUntil(start, minutes)}`;

export const chosen = (start: Instant, page: PollPage): string => `De tijd is gekozen: ${slotWords(start, page)}.`;

export const about = (reference: string, minutes: number): string =>
  `Overleg met kenmerk ${reference}, ${minutes} minuten.`;
