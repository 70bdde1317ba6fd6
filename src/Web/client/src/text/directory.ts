import type { Contact, ImportStage, LocalDate, OrganisationKind, PersonId, RowStatus } from '../protocol/contract';

/** Who a contact is in cases, and when he signs in. */
export const participantOf = ({ id, person }: Contact): PersonId => person ?? `contact:${id}`;

export const organisationKinds: Readonly<Record<OrganisationKind, string>> = {
  municipality: 'Gemeente',
  pi: 'PI',
  probation: 'Reclassering',
  police: 'Politie',
  housing: 'Wonen',
  socialServices: 'Sociale dienst',
  debtCounselling: 'Schuldhulp',
  care: 'Zorg',
  work: 'Werk',
  safetyHouse: 'Zorg- en Veiligheidshuis',
  other: 'Overig',
};
export const rowStatuses: Readonly<Record<RowStatus, string>> = {
  new: 'Nieuw',
  changed: 'Veranderd',
  same: 'Hetzelfde',
  wrong: 'Klopt niet',
};
export const importStages: Readonly<Record<ImportStage, string>> = {
  reading: 'Het bestand wordt gelezen.',
  comparing: 'De regels worden vergeleken.',
  ready: 'De regels zijn bekeken. Er is nog niets veranderd.',
  refused: 'Dit bestand kan niet gebruikt worden.',
  writing: 'De contacten worden overgenomen.',
  written: 'Klaar. De contacten zijn overgenomen.',
  failed: 'Het is niet gelukt.',
};

const spoken = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const counted = new Intl.NumberFormat('nl-NL');

export const count = (number: number): string => counted.format(number);
/** "1 contact", "27 contacten" */
export const some = (number: number, one: string, more: string): string =>
  `${count(number)} ${number === 1 ? one : more}`;
/** "2 januari 2026" */
export const fullDay = (date: LocalDate): string => spoken.format(Date.parse(date));

export function monthsBetween(from: LocalDate, to: LocalDate): number {
  const [a, b] = [new Date(from), new Date(to)];
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth();
  return b.getUTCDate() < a.getUTCDate() ? months - 1 : months;
}

/** "Laatst bevestigd op 2 januari 2026, 14 maanden geleden" */
export function confirmedWords(on: LocalDate | undefined, today: LocalDate): string {
  if (on === undefined) return 'Nog nooit bevestigd';
  if (on === today) return 'Vandaag bevestigd';
  const months = monthsBetween(on, today);
  const ago = months < 1 ? '' : `, ${months === 1 ? '1 maand' : `${months} maanden`} geleden`;
  return `Laatst bevestigd op ${fullDay(on)}${ago}`;
}

/** Nobody has said for a year that this still holds. */
export const isOld = (on: LocalDate | undefined, today: LocalDate): boolean =>
  on === undefined || monthsBetween(on, today) >= 12;
/** "binnen 5 werkdagen" */
export const leadTimeWords = (days: number): string =>
  days === 0 ? 'dezelfde dag' : `binnen ${days === 1 ? '1 werkdag' : `${days} werkdagen`}`;
