import type {
  ActionItem,
  AgendaItem,
  CommitmentItem,
  ConferenceItem,
  ConferenceSegment,
  DecisionItem,
  GoalItem,
  Item,
  ItemId,
  LifeArea,
  NoteItem,
  OrganisationId,
  ParticipantItem,
  PersonId,
} from '../protocol/contract';
import type { Items } from './state';

const running: readonly ConferenceSegment[] = ['prep', 'dialogue', 'debrief'];
const segments: readonly ConferenceSegment[] = ['draft', 'planned', 'prep', 'dialogue', 'debrief', 'closed'];

export const isRunning = (conference: ConferenceItem | undefined): boolean =>
  conference !== undefined && running.includes(conference.segment);

/** The conference that runs, or else the next one, or one in preparation, or else the last one. */
export function conferenceNow({ conference }: Items): ConferenceItem | undefined {
  const all = [...conference.values()];
  const planned = all.filter((each) => each.segment === 'planned').sort(byText((each) => each.plannedAt ?? ''));
  const drafts = all.filter((each) => each.segment === 'draft');
  const past = all.filter((each) => each.segment === 'closed').sort(byText((each) => each.closedAt ?? ''));
  return all.find(isRunning) ?? planned[0] ?? drafts[0] ?? past.at(-1);
}

/** The conferences that are over, the last one first. */
export const pastConferences = ({ conference }: Items): readonly ConferenceItem[] =>
  [...conference.values()]
    .filter(({ segment }) => segment === 'closed')
    .sort(byText((each) => each.closedAt ?? ''))
    .reverse();

/** The points of one conference: before, with and after the detainee, each in the order of the agenda. */
export function agendaOf({ agendaItem }: Items, conference: ItemId | undefined): readonly AgendaItem[] {
  return [...agendaItem.values()]
    .filter((item) => item.conference === conference)
    .sort((a, b) => segments.indexOf(a.segment) - segments.indexOf(b.segment) || a.order - b.order);
}

const isClosed = ({ state }: ActionItem): boolean => state === 'done' || state === 'failed' || state === 'dropped';
export const isOpen = (action: ActionItem): boolean => !isClosed(action);
export const isUnclaimed = (action: ActionItem): boolean => isOpen(action) && action.owner === undefined;

export function unclaimed({ action }: Items): readonly ActionItem[] {
  return [...action.values()].filter(isUnclaimed).sort(byDue);
}

/** What this person does, helps with, or was asked to take over, or what otherwise waits for them. */
export function mine(
  { action }: Items,
  person: PersonId,
  waits: (action: ActionItem) => boolean = () => false,
): readonly ActionItem[] {
  return [...action.values()].filter((each) => isOpen(each) && (concerns(each, person) || waits(each))).sort(byDue);
}

export function concerns({ owner, handingOverTo, supporters, deputy }: ActionItem, person: PersonId): boolean {
  return [owner, handingOverTo, deputy, ...supporters].some((party) => party?.person === person);
}

/** What still needs an answer before the conference can close: without owner, and not put off to a later date. */
export const needsOwner = (action: ActionItem): boolean => isUnclaimed(action) && action.deferred !== true;

/** Both sides said how it ended. */
export const isSettled = ({ partnerOutcome, detaineeOutcome }: CommitmentItem): boolean =>
  partnerOutcome !== undefined && detaineeOutcome !== undefined;

/** Promises read back in the closing round: every one that this seat may see and that is not over. */
export function promises({ action, commitment }: Items): readonly (ActionItem | CommitmentItem)[] {
  const claimed = [...action.values()].filter((each) => isOpen(each) && each.owner !== undefined);
  const mutual = [...commitment.values()].filter((each) => !isSettled(each));
  return [...claimed.sort(byDue), ...mutual.sort(byDue)];
}

const isOver = (item: AnsweredItem): boolean =>
  item.kind === 'action' ? !isOpen(item) : item.kind === 'commitment' && isSettled(item);

export type AnsweredItem = ActionItem | CommitmentItem | DecisionItem | NoteItem;

/** Everything that the detainee may be asked about. */
export const answeredIn = ({ action, commitment, decision, note }: Items): readonly AnsweredItem[] => [
  ...action.values(),
  ...commitment.values(),
  ...decision.values(),
  ...note.values(),
];

/** What the detainee said "klopt niet" or "weet ik niet" to, and is not over. */
export const doubted = (items: Items): readonly AnsweredItem[] =>
  answeredIn(items).filter((item) => (item.answer === 'notRight' || item.answer === 'dontKnow') && !isOver(item));

/** What the detainee's screen shows only by its subject, until somebody puts it in plain words. */
export const needingWords = (items: Items): readonly AnsweredItem[] =>
  answeredIn(items).filter(({ needsPlainText }) => needsPlainText === true);

export function goalsOf(goal: Items['goal']): readonly GoalItem[] {
  return [...goal.values()].sort((a, b) => a.order - b.order);
}

export function peopleBy(participant: Items['participant']): ReadonlyMap<PersonId, ParticipantItem> {
  return new Map([...participant.values()].map((each) => [each.person, each]));
}

export function detaineeIn({ participant }: Items): ParticipantItem | undefined {
  return [...participant.values()].find((each) => each.role === 'detainee');
}

export function organisationsIn(
  participant: Items['participant'],
): readonly { readonly id: OrganisationId; readonly name: string }[] {
  const names = new Map(
    [...participant.values()]
      .filter((each) => each.role !== 'detainee')
      .map((each) => [each.organisation, each.organisationName]),
  );
  return [...names].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** Whether a thing belongs to a life area; an action without one follows the goal that it serves. */
export function areaOf(item: Item, items: Items): LifeArea | undefined {
  if (item.kind === 'action')
    return item.lifeArea ?? (item.goal === undefined ? undefined : items.goal.get(item.goal)?.lifeArea);
  return 'lifeArea' in item ? item.lifeArea : undefined;
}

/** What stands under one life area, or under none. */
export function underArea<T extends Item>(
  map: ReadonlyMap<ItemId, T>,
  area: LifeArea | undefined,
  items: Items,
): readonly T[] {
  return [...map.values()].filter((each) => areaOf(each, items) === area);
}

interface Dated {
  readonly due?: string;
  readonly at: string;
  readonly id: string;
}

/** By date; what has none comes last, in the order in which it was added. */
export const byDue = (a: Dated, b: Dated): number =>
  (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.at.localeCompare(b.at) || a.id.localeCompare(b.id);

const byText =
  <T>(text: (each: T) => string) =>
  (a: T, b: T): number =>
    text(a).localeCompare(text(b));
