import type { CaseItem, ConferenceType, LocalDate } from '../../protocol/contract';
import { dayOf, daysUntil } from '../../text/dates';
import { isHoliday, isWeekend } from './calendar';

/** "20 dagen voor vrijlating" */
export function beforeReleaseWords(date: LocalDate, release: LocalDate | undefined): string {
  if (release === undefined) return '';
  const days = daysUntil(release, date);
  if (days === 0) return 'op de dag van vrijlating';
  const count = Math.abs(days);
  return `${count} ${count === 1 ? 'dag' : 'dagen'} ${days > 0 ? 'voor' : 'na'} vrijlating`;
}

/** What to look at again before this day is kept. Nothing here stops anybody. */
export function dayWarnings(
  date: LocalDate,
  type: ConferenceType,
  record: CaseItem | undefined,
  isFirst: boolean,
  today: LocalDate,
): readonly string[] {
  const warnings: string[] = [];
  if (daysUntil(date, today) < 0) warnings.push('Deze dag is al voorbij.');
  if (isHoliday(date)) warnings.push('Dit is een feestdag. Loketten zijn dicht.');
  else if (isWeekend(date)) warnings.push('Dit is in het weekend. Loketten zijn dicht.');
  return record === undefined
    ? warnings
    : [
        ...warnings,
        ...stayWarnings(date, type, record, today),
        ...deadlineWarnings(date, type, record, isFirst, today),
      ];
}

function stayWarnings(
  date: LocalDate,
  type: ConferenceType,
  { detentionStart, releaseDate, firstName }: CaseItem,
  today: LocalDate,
): readonly string[] {
  if (detentionStart !== undefined && date < detentionStart) return [`${firstName} zit dan nog niet vast.`];
  if (releaseDate === undefined) return [];
  if (type === 'afterRelease')
    return date < releaseDate ? [`${firstName} is dan nog niet vrij. Dat is op ${dayOf(releaseDate, today)}.`] : [];
  return date > releaseDate ? [`${firstName} is dan al vrij, sinds ${dayOf(releaseDate, today)}.`] : [];
}

/** Which deadline rules speak about which conference. */
function deadlineWarnings(
  date: LocalDate,
  type: ConferenceType,
  { deadlines }: CaseItem,
  isFirst: boolean,
  today: LocalDate,
): readonly string[] {
  const rules = [
    ...(isFirst && type !== 'afterRelease' ? ['firstConference'] : []),
    ...(type === 'beforeRelease' ? ['beforeRelease', 'lastWorkingDay'] : []),
  ];
  return deadlines
    .filter(({ rule, on }) => rules.includes(rule) && date > on)
    .map(({ name, on }) => `Dit is na de termijn: ${name}, ${dayOf(on, today)}.`);
}
