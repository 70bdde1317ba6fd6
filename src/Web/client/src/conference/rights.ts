import type { ActionItem, PersonId, You } from '../protocol/contract';
import { isOpen } from '../case/selectors';

/** Which buttons an action shows to this person. The server decides; this only spares people a "no". */
export interface Rights {
  readonly claim: boolean;
  readonly claimForDetainee: boolean;
  readonly answerHandOver: boolean;
  readonly help: boolean;
  readonly stopHelping: boolean;
  /** Owner's work: progress, done, not yet done, give back, hand over, deputy. */
  readonly runs: boolean;
  readonly drop: boolean;
  readonly defer: boolean;
  readonly reword: boolean;
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
  const writes = coordinates || action.by.person === person;
  return {
    claim: open && action.owner === undefined,
    claimForDetainee: open && action.owner === undefined && detainee !== undefined && speaksForHim && action.visibility === 'shared',
    answerHandOver: open && action.handingOverTo?.person === person,
    help: open && action.owner !== undefined && !own && !helps,
    stopHelping: open && helps,
    runs: open && action.owner !== undefined && (own || coordinates || (his && speaksForHim)),
    drop: open && (own || writes),
    defer: open && (own || writes),
    reword: open && (own || writes),
    visibility: writes || own,
    plainText: speaksForHim && action.visibility === 'shared',
  };
}
