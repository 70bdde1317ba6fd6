import type { AgendaItem, ConferenceItem, ConferenceType, LifeArea, LocalDate } from '../protocol/contract';
import type { Items } from '../case/state';
import { agendaOf, areaOf, isOpen } from '../case/selectors';
import { daysUntil } from '../words/dates';
import { fixedAreas, lifeAreas } from '../words/lifeAreas';
import type { TemplatePoint } from './templates';

/** The conference that is being prepared: not begun and not closed. */
export function conferenceToPrepare({ conference }: Items): ConferenceItem | undefined {
  const open = [...conference.values()].filter(({ segment }) => segment === 'draft' || segment === 'planned');
  return open.find(({ segment }) => segment === 'draft') ?? open.sort((a, b) => (a.plannedAt ?? '').localeCompare(b.plannedAt ?? ''))[0];
}

export function lastConference({ conference }: Items): ConferenceItem | undefined {
  return [...conference.values()].filter(({ segment }) => segment === 'closed').sort((a, b) => (a.closedAt ?? '').localeCompare(b.closedAt ?? '')).at(-1);
}

/** What the last conference and the work since then leave for the next one (E4): areas with open actions or parked goals, and points that were not reached. */
export function carriedOver(items: Items): readonly TemplatePoint[] {
  const last = lastConference(items);
  const undone = last === undefined ? [] : notReached(items, last);
  const areas = areasOf(items).filter((area) => hasOpenWork(items, area) && !undone.some(({ lifeArea }) => lifeArea === area));
  return [
    ...areas.map((lifeArea): TemplatePoint => ({ title: lifeAreas[lifeArea], minutes: 6, lifeArea })),
    ...undone.map(({ title, minutes, lifeArea }): TemplatePoint => ({ title, minutes: minutes ?? 5, ...(lifeArea !== undefined && { lifeArea }) })),
  ];
}

/** Areas in which something can be arranged quickly. */
export function quickAreas(items: Items): readonly LifeArea[] {
  return areasOf(items).filter((area) => [...items.action.values()].some((action) => isOpen(action) && action.quickWin === true && areaOf(action, items) === area));
}

export const areasOf = ({ case: cases }: Items): readonly LifeArea[] => [...cases.values()][0]?.lifeAreas ?? fixedAreas;

/** Which conference would be next. */
export function likelyType(items: Items, today: LocalDate): ConferenceType {
  const release = [...items.case.values()][0]?.releaseDate;
  if (release !== undefined && daysUntil(release, today) < 0) return 'afterRelease';
  if (lastConference(items) === undefined) return 'start';
  return release !== undefined && daysUntil(release, today) <= 21 ? 'beforeRelease' : 'followUp';
}

function hasOpenWork(items: Items, area: LifeArea): boolean {
  const open = [...items.action.values()].some((action) => isOpen(action) && areaOf(action, items) === area);
  return open || [...items.goal.values()].some(({ lifeArea, state }) => lifeArea === area && state === 'parked');
}

/** The points of the conversation after the one where it stopped. Who closed from the nabespreking had talked about all of them. */
function notReached(items: Items, last: ConferenceItem): readonly AgendaItem[] {
  const talk = agendaOf(items, last.id).filter(({ segment, visibility }) => segment === 'dialogue' && visibility === 'shared');
  const stopped = talk.findIndex(({ id }) => id === last.currentItem);
  return stopped < 0 ? [] : talk.slice(stopped + 1).filter(({ title }) => title !== 'Afspraken doornemen');
}
