import type {
  AgendaItem,
  ConferenceItem,
  ConferenceType,
  Item,
  ItemId,
  LifeArea,
  LocalDate,
} from '../../protocol/contract';
import type { Items } from '../../case/state';
import { agendaOf, areaOf, doubted, isOpen } from '../../case/selectors';
import { daysUntil } from '../../text/dates';
import { fixedAreas, lifeAreas } from '../../text/lifeAreas';
import { terms, type TemplatePoint } from '../../protocol/rules';

/** The conference that is being prepared: not begun and not closed. */
export function conferenceToPrepare({ conference }: Items): ConferenceItem | undefined {
  const open = [...conference.values()].filter(({ segment }) => segment === 'draft' || segment === 'planned');
  return (
    open.find(({ segment }) => segment === 'draft') ??
    open.sort((a, b) => (a.plannedAt ?? '').localeCompare(b.plannedAt ?? ''))[0]
  );
}

export function lastConference({ conference }: Items): ConferenceItem | undefined {
  return [...conference.values()]
    .filter(({ segment }) => segment === 'closed')
    .sort((a, b) => (a.closedAt ?? '').localeCompare(b.closedAt ?? ''))
    .at(-1);
}

/**
 * What the last conference and the work since then leave for the next one (E4): what is open, put off or parked, by
 * area; what the detainee said is not right; what stands in no area; and points that were not reached. The new points are shared, so only what is shared
 * counts: no area may tell that there is hidden work in it.
 */
export function carriedOver(all: Items, today: LocalDate): readonly TemplatePoint[] {
  const items = sharedOf(all);
  const last = lastConference(items);
  const undone = last === undefined ? [] : notReached(items, last);
  const open = new Set(openWork(items, today));
  const areas = areasOf(items).filter((area) => open.has(area) && !undone.some(({ lifeArea }) => lifeArea === area));
  return [
    ...areas.map((lifeArea): TemplatePoint => ({ title: lifeAreas[lifeArea], minutes: 6, lifeArea })),
    ...(doubted(items).length > 0 ? [{ title: 'Wat klopt er nog niet? ({naam})', minutes: 5 }] : []),
    ...(open.has(undefined) ? [{ title: 'Wat nog openstaat', minutes: 5 }] : []),
    ...undone.map(({ title, minutes, lifeArea, segment }): TemplatePoint => ({
      title,
      minutes: minutes ?? 5,
      segment,
      ...(lifeArea !== undefined && { lifeArea }),
    })),
  ];
}

/** Areas in which something that is shared can be arranged quickly. */
export function quickAreas(all: Items): readonly LifeArea[] {
  const items = sharedOf(all);
  return areasOf(items).filter((area) =>
    [...items.action.values()].some(
      (action) => isOpen(action) && action.quickWin === true && areaOf(action, items) === area,
    ),
  );
}

export const areasOf = ({ case: cases }: Items): readonly LifeArea[] => [...cases.values()][0]?.lifeAreas ?? fixedAreas;

/** Which conference would be next. */
export function likelyType(items: Items, today: LocalDate): ConferenceType {
  const release = [...items.case.values()][0]?.releaseDate;
  if (release !== undefined && daysUntil(release, today) < 0) return 'afterRelease';
  if (lastConference(items) === undefined) return 'start';
  return release !== undefined && daysUntil(release, today) <= terms.beforeRelease ? 'beforeRelease' : 'followUp';
}

/** Without the actions and goals that only some may read; a shared action has no area by a goal that is not shared. */
const sharedOf = (items: Items): Items => ({
  ...items,
  action: sharedIn(items.action),
  goal: sharedIn(items.goal),
  commitment: sharedIn(items.commitment),
  decision: sharedIn(items.decision),
  note: sharedIn(items.note),
});

const sharedIn = <T extends Item>(map: ReadonlyMap<ItemId, T>): ReadonlyMap<ItemId, T> =>
  new Map([...map].filter(([, { visibility }]) => visibility === 'shared'));

/**
 * The areas, or none, of actions that are open or put off, and of goals that are parked or may be asked about again.
 */
function openWork(items: Items, today: LocalDate): readonly (LifeArea | undefined)[] {
  const actions = [...items.action.values()].filter(isOpen);
  const goals = [...items.goal.values()].filter(
    ({ state, stance, askAgainOn }) =>
      state === 'parked' || (stance === 'notNow' && askAgainOn !== undefined && askAgainOn <= today),
  );
  return [...actions.map((action) => areaOf(action, items)), ...goals.map(({ lifeArea }) => lifeArea)];
}

/**
 * The points after the one where the conversation, or the nabespreking, stopped. Only what everybody may read: a new
 * point reaches as far as its segment does.
 */
function notReached(items: Items, last: ConferenceItem): readonly AgendaItem[] {
  const points = agendaOf(items, last.id).filter(
    ({ segment, visibility }) =>
      (segment === 'dialogue' && visibility === 'shared') ||
      (segment === 'debrief' && (visibility === 'partners' || visibility === 'shared')),
  );
  const stopped = points.findIndex(({ id }) => id === last.currentItem);
  return stopped < 0 ? [] : points.slice(stopped + 1).filter(({ subject }) => subject !== 'closingRound');
}
