import type { ActionItem, AgendaItem, LifeArea, LocalDate } from '../../protocol/contract';
import type { Items } from '../../case/state';
import { areaOf, isOpen, underArea } from '../../case/selectors';
import type { People } from '../../text/people';
import { lastConference } from './carryOver';

export interface PointTag {
  readonly variant: 'ok' | 'open' | 'quiet';
  readonly words: string;
}

/** The line under a point of the agenda: what is known about it. */
export function pointLine(point: AgendaItem, items: Items, name: string, people: People): string {
  return [aboutPoint(point, items, name), broughtIn(point, people)].filter((part) => part !== '').join(' · ');
}

/** The sign beside a point: too late comes before quick, quick before new. */
export function pointTag(point: AgendaItem, items: Items, today: LocalDate): PointTag | undefined {
  if (point.subject === 'goals') {
    const goals = [...items.goal.values()];
    return goals.length > 0 && goals.every(({ confirmedAt }) => confirmedAt !== undefined)
      ? { variant: 'ok', words: 'bevestigd' }
      : undefined;
  }
  if (point.lifeArea === undefined) return point.quickWin === true ? quick : undefined;
  const actions = underArea(items.action, point.lifeArea, items);
  const late = actions.filter((action) => isOpen(action) && action.due !== undefined && action.due < today).length;
  if (late > 0) return { variant: 'open', words: `te laat: ${late}` };
  if (point.quickWin === true) return quick;
  return isNew(point.lifeArea, actions, items) ? { variant: 'quiet', words: 'nieuw' } : undefined;
}

const quick: PointTag = { variant: 'ok', words: 'snel te regelen' };

function aboutPoint(point: AgendaItem, items: Items, name: string): string {
  if (point.subject === 'goals') return goalsLine(items, name);
  if (point.lifeArea !== undefined) return areaLine(point.lifeArea, items);
  if (point.subject === 'welcome') return 'Hoe zorgen we er samen voor dat je niet terugkomt in detentie?';
  return point.subject === 'closingRound' ? `Iedereen zegt hardop wat hij doet, ${name} het laatst` : '';
}

function goalsLine({ goal }: Items, name: string): string {
  if (goal.size === 0) return `Nog geen doelen · ${name} zegt ze in het gesprek`;
  return `${goal.size} ${goal.size === 1 ? 'doel' : 'doelen'} in de woorden van ${name}`;
}

function areaLine(area: LifeArea, items: Items): string {
  const actions = underArea(items.action, area, items).filter(({ state }) => state !== 'dropped');
  if (actions.length > 0) return actionsLine(actions);
  const situation = [...items.situation.values()].find(({ lifeArea }) => lifeArea === area);
  if (situation !== undefined) return situation.possible ?? situation.text;
  const goal = [...items.goal.values()].find(({ lifeArea }) => lifeArea === area);
  return goal === undefined ? '' : `“${goal.text}”`;
}

function actionsLine(actions: readonly ActionItem[]): string {
  const done = actions.filter(({ state }) => state === 'done').length;
  const open = actions.filter(isOpen).length;
  const parts = [
    done === 0 ? '' : `${done} ${done === 1 ? 'actie' : 'acties'} klaar`,
    open === 0 ? '' : done === 0 ? `${open} ${open === 1 ? 'actie' : 'acties'} open` : `${open} open`,
  ];
  return parts.filter((part) => part !== '').join(', ');
}

function broughtIn({ by }: AgendaItem, people: People): string {
  const who = people.get(by.person);
  return who === undefined || who.role === 'processCoordinator' ? '' : `ingebracht door ${who.organisationName}`;
}

function isNew(area: LifeArea, actions: readonly ActionItem[], items: Items): boolean {
  const last = lastConference(items);
  return (
    last !== undefined &&
    actions.length === 0 &&
    ![...items.agendaItem.values()].some((point) => point.conference === last.id && areaOf(point, items) === area)
  );
}
