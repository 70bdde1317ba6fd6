import type {
  ActionItem,
  CommitmentItem,
  ConferenceItem,
  DecisionItem,
  GoalItem,
  NoteItem,
  ParticipantItem,
  Party,
  PersonId,
  PromiseSide,
  SituationItem,
  Visibility,
  You,
} from '../protocol/contract';
import { isOpen } from './selectors';
import {
  actionRights,
  caseRights,
  conferenceRights,
  detainee,
  itemRights,
  promiseRights,
  receiverRights,
  type ActionCommand,
  type ActionFacts,
  type CaseCommand,
  type ConferenceCommand,
  type ConferenceFacts,
  type ItemCommand,
  type PromiseCommand,
  type ReceiverCommand,
  type Rights,
} from '../protocol/rights';

/**
 * What may be offered to whom. Here it is only named how you stand to a thing; what follows from that is looked up in
 * the table that the server's own rules wrote, and the server decides again.
 */
export type May<Command> = (command: Command) => boolean;
export type MayOnAction = May<ActionCommand>;

/** @param wanted Who may see what is being added. */
export const mayInCase = ({ role }: You, wanted: Visibility = 'shared'): May<CaseCommand> =>
  granted(caseRights, { role, wanted });

export function mayOnAction(action: ActionItem, you: You): MayOnAction {
  return granted(actionRights, {
    role: you.role,
    youAdded: isYou(action.by, you),
    owner: standing(action.owner, you),
    askedToTakeOver: standing(action.handingOverTo, you),
    youAreDeputy: isYou(action.deputy, you),
    youHelp: action.supporters.some((each) => isYou(each, you)),
    hasEnded: !isOpen(action),
    budget: budgetOf(action, you),
  });
}

/** What you may ask of an action for somebody: to do it, to take it over, to stand in for its owner. */
export function mayFor(them: ParticipantItem, action: ActionItem, you: You): May<ReceiverCommand> {
  return granted(receiverRights, {
    role: you.role,
    theirRole: them.role,
    theyAreYou: them.person === you.person,
    owner: standing(action.owner, you),
    theyOwn: action.owner?.person === them.person,
    theyAreAsked: action.handingOverTo?.person === them.person,
    theyAreDeputy: action.deputy?.person === them.person,
    hasEnded: !isOpen(action),
    visibility: action.visibility,
    theyAreNamed: action.visibleTo?.includes(them.organisation) === true,
  });
}

export function mayOnItem(
  item: ActionItem | CommitmentItem | DecisionItem | NoteItem | SituationItem | GoalItem,
  you: You,
): May<ItemCommand> {
  return granted(itemRights, {
    role: you.role,
    kind: item.kind,
    youAdded: isYou(item.by, you),
    visibility: item.visibility,
    isConfirmed: item.kind === 'goal' && item.confirmedAt !== undefined,
  });
}

/** @param side Whose promise of a commitment. */
export function mayOnPromise(
  promise: ActionItem | CommitmentItem,
  you: You,
  side: PromiseSide = 'partner',
): May<PromiseCommand> {
  return granted(promiseRights, {
    role: you.role,
    kind: promise.kind,
    owner: standing(promise.owner, you),
    isConfirmed: promise.confirmedBy !== undefined,
    side,
  });
}

/** @param anotherRuns Whether another conference of the case is going on. */
export function mayOnConference(conference: ConferenceItem, you: You, anotherRuns = false): May<ConferenceCommand> {
  return granted(conferenceRights, conferenceFacts(conference, you, anotherRuns, false));
}

/** What you may do with the hand that this person raised. */
export const mayOnHand = (conference: ConferenceItem, person: PersonId, you: You): May<ConferenceCommand> =>
  granted(conferenceRights, conferenceFacts(conference, you, false, person === detainee));

function conferenceFacts(
  conference: ConferenceItem,
  you: You,
  anotherRuns: boolean,
  handIsTheDetainees: boolean,
): ConferenceFacts {
  return {
    role: you.role,
    youFacilitate: isYou(conference.facilitator, you),
    youAreDeputy: isYou(conference.deputy, you),
    segment: conference.segment,
    anotherRuns,
    handIsTheDetainees,
  };
}

function granted<Command extends string, RoomContextValue>(
  rights: Rights<Command, RoomContextValue>,
  facts: RoomContextValue,
): May<Command> {
  return (command) => rights[command].some((line) => fits(line, facts));
}

function fits<RoomContextValue>(
  line: { readonly [Fact in keyof RoomContextValue]?: readonly RoomContextValue[Fact][] },
  facts: RoomContextValue,
): boolean {
  return (Object.keys(line) as (keyof RoomContextValue)[]).every((fact) => line[fact]?.includes(facts[fact]));
}

const isYou = (party: Party | undefined, you: You): boolean => party?.person === you.person;

function standing(party: Party | undefined, you: You): ActionFacts['owner'] {
  if (party === undefined) return 'nobody';
  if (isYou(party, you)) return 'you';
  return party.person === detainee ? 'detainee' : 'other';
}

function budgetOf({ budget }: ActionItem, you: You): ActionFacts['budget'] {
  if (budget === undefined) return 'none';
  if (budget.decision !== undefined) return budget.decision.granted ? 'granted' : 'refused';
  return isYou(budget.by, you) ? 'yours' : 'anothers';
}
