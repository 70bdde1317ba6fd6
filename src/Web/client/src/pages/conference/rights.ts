import type { ActionItem, PersonId, You } from '../../protocol/contract';
import { isOpen } from '../../case/selectors';

/** Which buttons an action shows to this person. The server decides; this only spares people a "no". */
export interface Rights {
  readonly claim: boolean;
  readonly claimForDetainee: boolean;
  readonly answerHandOver: boolean;
  readonly help: boolean;
  readonly stopHelping: boolean;
  /** The owner's work: give back, hand over, name a deputy. */
  readonly runs: boolean;
  /** Done, or not yet: also the deputy's. */
  readonly ends: boolean;
  readonly reports: boolean;
  readonly drop: boolean;
  readonly defer: boolean;
  readonly reword: boolean;
  /** Money from the bespoke budget: as long as none is asked or granted. */
  readonly asksBudget: boolean;
  readonly visibility: boolean;
  readonly plainText: boolean;
}

export function rightsOn(action: ActionItem, { person, role }: You, detainee: PersonId | undefined): Rights {
  const open = isOpen(action);
  const coordinates = role === 'processCoordinator';
  const speaksForHim = role === 'piCaseManager' || coordinates;
  const own = action.owner?.person === person;
  const his = detainee !== undefined && action.owner?.person === detainee;
  const helps = action.supporters.some((each) => each.person === person);
  const stands = action.deputy?.person === person;
  const added = action.by.person === person;
  // Who answers for it: its owner, or the coordinator as long as there is none.
  const answers = coordinates || own || (his && speaksForHim);
  return {
    claim: open && action.owner === undefined,
    claimForDetainee:
      open && action.owner === undefined && detainee !== undefined && speaksForHim && action.visibility === 'shared',
    answerHandOver: open && action.handingOverTo?.person === person,
    help: open && action.owner !== undefined && !own && !helps,
    stopHelping: open && helps,
    runs: open && action.owner !== undefined && answers,
    ends: open && action.owner !== undefined && (answers || stands),
    reports: open && action.owner !== undefined && (answers || stands || helps),
    drop: open && answers,
    defer: open && answers,
    reword: open && (answers || added),
    asksBudget: open && (action.budget === undefined || action.budget.decision?.granted === false),
    visibility: coordinates || added,
    plainText: speaksForHim && action.visibility === 'shared',
  };
}
