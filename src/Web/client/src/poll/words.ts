import type { Instant } from '../protocol/contract';
import { dateAt, dateHere, weekdayOf } from '../text/dates';
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

export const chosen = (start: Instant, minutes: number): string =>
  `De tijd is gekozen: ${weekdayOf(dateAt(Date.parse(start)), dateHere())}, ${fromUntil(start, minutes)}.`;

export const about = (reference: string, minutes: number): string =>
  `Overleg met kenmerk ${reference}, ${minutes} minuten.`;
