// Written by the test RightsTests from what the commands of Agenda decide. Do not edit.

import type { ConferenceSegment, PromiseSide, Role, Visibility } from './contract';

/** A command is granted when one of its lines fits: each fact that the line names has one of these words. */
export type Rights<Command extends string, Facts> = Readonly<
  Record<Command, readonly { readonly [Fact in keyof Facts]?: readonly Facts[Fact][] }[]>
>;

/** Who the detainee is in every case. */
export const detainee = 'detainee';

export interface CaseFacts {
  readonly role: Role;
  readonly wanted: Visibility;
}

export type CaseCommand =
  | 'addNote'
  | 'addGoal'
  | 'moveReleaseDate'
  | 'recordInformed'
  | 'draftConference';

export const caseRights: Rights<CaseCommand, CaseFacts> = {
  addNote: [{ wanted: ['shared', 'partners', 'restricted'] }, { role: ['processCoordinator'] }],
  addGoal: [{ role: ['piCaseManager', 'processCoordinator'] }],
  moveReleaseDate: [{ role: ['piCaseManager', 'processCoordinator'] }],
  recordInformed: [{ role: ['piCaseManager', 'processCoordinator'] }],
  draftConference: [{ role: ['processCoordinator'] }],
};

export interface ActionFacts {
  readonly role: Role;
  readonly youAdded: boolean;
  readonly owner: 'nobody' | 'you' | 'detainee' | 'other';
  readonly askedToTakeOver: 'nobody' | 'you' | 'detainee' | 'other';
  readonly youAreDeputy: boolean;
  readonly youHelp: boolean;
  readonly hasEnded: boolean;
  readonly budget: 'none' | 'yours' | 'anothers' | 'granted' | 'refused';
}

export type ActionCommand =
  | 'claimAction'
  | 'declineHandOver'
  | 'support'
  | 'stopSupporting'
  | 'reportProgress'
  | 'completeAction'
  | 'failAction'
  | 'returnClaim'
  | 'deferAction'
  | 'dropAction'
  | 'rewordAction'
  | 'describeAction'
  | 'linkAction'
  | 'requestBudget'
  | 'withdrawBudget'
  | 'decideBudget';

export const actionRights: Rights<ActionCommand, ActionFacts> = {
  claimAction: [{ owner: ['nobody'], hasEnded: [false] }],
  declineHandOver: [{ askedToTakeOver: ['you'] }, { owner: ['you'], askedToTakeOver: ['you', 'detainee', 'other'] }, { role: ['piCaseManager', 'processCoordinator'], askedToTakeOver: ['you', 'detainee'] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['you', 'detainee'], askedToTakeOver: ['you', 'detainee', 'other'] }, { role: ['processCoordinator'], askedToTakeOver: ['you', 'detainee', 'other'] }],
  support: [{ owner: ['nobody', 'detainee', 'other'], youHelp: [false], hasEnded: [false] }],
  stopSupporting: [{ youHelp: [true], hasEnded: [false] }],
  reportProgress: [{ owner: ['you'], hasEnded: [false] }, { owner: ['you', 'detainee', 'other'], youHelp: [true], hasEnded: [false] }, { owner: ['you', 'detainee', 'other'], youAreDeputy: [true], hasEnded: [false] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['you', 'detainee'], hasEnded: [false] }, { role: ['processCoordinator'], owner: ['you', 'detainee', 'other'], hasEnded: [false] }],
  completeAction: [{ youAreDeputy: [true], hasEnded: [false] }, { owner: ['you'], hasEnded: [false] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['you', 'detainee'], hasEnded: [false] }, { role: ['processCoordinator'], hasEnded: [false] }],
  failAction: [{ youAreDeputy: [true], hasEnded: [false] }, { owner: ['you'], hasEnded: [false] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['you', 'detainee'], hasEnded: [false] }, { role: ['processCoordinator'], hasEnded: [false] }],
  returnClaim: [{ owner: ['you'], hasEnded: [false] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['you', 'detainee'], hasEnded: [false] }, { role: ['processCoordinator'], owner: ['you', 'detainee', 'other'], hasEnded: [false] }],
  deferAction: [{ owner: ['you'], hasEnded: [false] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['you', 'detainee'], hasEnded: [false] }, { role: ['processCoordinator'], hasEnded: [false] }],
  dropAction: [{ owner: ['you'], hasEnded: [false] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['you', 'detainee'], hasEnded: [false] }, { role: ['processCoordinator'], hasEnded: [false] }],
  rewordAction: [{ owner: ['you'], hasEnded: [false] }, { youAdded: [true], hasEnded: [false] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['you', 'detainee'], hasEnded: [false] }, { role: ['processCoordinator'], hasEnded: [false] }],
  describeAction: [{ owner: ['you'], hasEnded: [false] }, { youAdded: [true], hasEnded: [false] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['you', 'detainee'], hasEnded: [false] }, { role: ['processCoordinator'], hasEnded: [false] }],
  linkAction: [{ owner: ['you'] }, { youAdded: [true] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['you', 'detainee'] }, { role: ['processCoordinator'] }],
  requestBudget: [{ hasEnded: [false], budget: ['none', 'yours', 'refused'] }, { role: ['processCoordinator'], hasEnded: [false], budget: ['none', 'yours', 'anothers', 'refused'] }],
  withdrawBudget: [{ budget: ['yours'] }, { role: ['processCoordinator'], budget: ['yours', 'anothers'] }],
  decideBudget: [{ role: ['processCoordinator'], budget: ['yours', 'anothers'] }],
};

export interface ReceiverFacts {
  readonly role: Role;
  readonly theirRole: Role;
  readonly theyAreYou: boolean;
  readonly owner: 'nobody' | 'you' | 'detainee' | 'other';
  readonly theyOwn: boolean;
  readonly theyAreAsked: boolean;
  readonly theyAreDeputy: boolean;
  readonly hasEnded: boolean;
  readonly visibility: Visibility;
  readonly theyAreNamed: boolean;
}

export type ReceiverCommand =
  | 'claimAction'
  | 'handOver'
  | 'nameDeputy'
  | 'acceptHandOver';

export const receiverRights: Rights<ReceiverCommand, ReceiverFacts> = {
  claimAction: [{ theyAreYou: [true], owner: ['nobody'], hasEnded: [false] }, { role: ['piCaseManager', 'processCoordinator'], theirRole: ['detainee'], owner: ['nobody'], hasEnded: [false], visibility: ['shared'] }, { role: ['processCoordinator'], theirRole: ['chainPartner', 'piCaseManager', 'processCoordinator'], owner: ['nobody'], hasEnded: [false], visibility: ['shared', 'partners'] }, { role: ['processCoordinator'], owner: ['nobody'], hasEnded: [false], theyAreNamed: [true] }, { role: ['processCoordinator'], theirRole: ['processCoordinator'], owner: ['nobody'], hasEnded: [false] }],
  handOver: [{ owner: ['you'], theyOwn: [false], theyAreAsked: [false], hasEnded: [false], visibility: ['shared'] }, { theirRole: ['chainPartner', 'piCaseManager', 'processCoordinator'], owner: ['you'], theyOwn: [false], theyAreAsked: [false], hasEnded: [false], visibility: ['shared', 'partners'] }, { owner: ['you'], theyOwn: [false], theyAreAsked: [false], hasEnded: [false], theyAreNamed: [true] }, { theirRole: ['processCoordinator'], owner: ['you'], theyAreAsked: [false], hasEnded: [false], visibility: ['restricted'], theyAreNamed: [false] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['detainee'], theyOwn: [false], theyAreAsked: [false], hasEnded: [false], visibility: ['shared', 'partners'] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['you', 'detainee'], theyOwn: [false], theyAreAsked: [false], hasEnded: [false], theyAreNamed: [true] }, { role: ['piCaseManager', 'processCoordinator'], theirRole: ['processCoordinator', 'detainee'], owner: ['detainee'], theyOwn: [false], theyAreAsked: [false], hasEnded: [false] }, { role: ['processCoordinator'], owner: ['you', 'detainee', 'other'], theyOwn: [false], theyAreAsked: [false], hasEnded: [false], visibility: ['shared'] }, { role: ['processCoordinator'], theirRole: ['chainPartner', 'piCaseManager', 'processCoordinator'], owner: ['you', 'detainee', 'other'], theyOwn: [false], theyAreAsked: [false], hasEnded: [false], visibility: ['shared', 'partners'] }, { role: ['processCoordinator'], owner: ['you', 'detainee', 'other'], theyOwn: [false], theyAreAsked: [false], hasEnded: [false], theyAreNamed: [true] }, { role: ['processCoordinator'], theirRole: ['processCoordinator'], owner: ['you', 'detainee', 'other'], theyOwn: [false], theyAreAsked: [false], hasEnded: [false] }],
  nameDeputy: [{ theirRole: ['chainPartner', 'piCaseManager', 'processCoordinator'], owner: ['you'], theyOwn: [false], theyAreDeputy: [false], hasEnded: [false], visibility: ['shared', 'partners'] }, { owner: ['you'], theyOwn: [false], theyAreDeputy: [false], hasEnded: [false], theyAreNamed: [true] }, { theirRole: ['processCoordinator'], owner: ['you'], theyAreDeputy: [false], hasEnded: [false], visibility: ['restricted'], theyAreNamed: [false] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['detainee'], theyOwn: [false], theyAreDeputy: [false], hasEnded: [false], visibility: ['shared', 'partners'] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['you', 'detainee'], theyOwn: [false], theyAreDeputy: [false], hasEnded: [false], theyAreNamed: [true] }, { role: ['piCaseManager', 'processCoordinator'], theirRole: ['processCoordinator', 'detainee'], owner: ['detainee'], theyOwn: [false], theyAreDeputy: [false], hasEnded: [false] }, { role: ['processCoordinator'], theirRole: ['chainPartner', 'piCaseManager', 'processCoordinator'], owner: ['you', 'detainee', 'other'], theyOwn: [false], theyAreDeputy: [false], hasEnded: [false], visibility: ['shared', 'partners'] }, { role: ['processCoordinator'], owner: ['you', 'detainee', 'other'], theyOwn: [false], theyAreDeputy: [false], hasEnded: [false], theyAreNamed: [true] }, { role: ['processCoordinator'], theirRole: ['processCoordinator'], owner: ['you', 'detainee', 'other'], theyOwn: [false], theyAreDeputy: [false], hasEnded: [false] }],
  acceptHandOver: [{ theyAreYou: [true], theyAreAsked: [true] }, { role: ['piCaseManager', 'processCoordinator'], theirRole: ['detainee'], theyAreAsked: [true], visibility: ['shared'] }, { role: ['processCoordinator'], theirRole: ['chainPartner', 'piCaseManager', 'processCoordinator'], theyAreAsked: [true], visibility: ['shared', 'partners'] }, { role: ['processCoordinator'], theyAreAsked: [true], theyAreNamed: [true] }, { role: ['processCoordinator'], theirRole: ['processCoordinator'], theyAreAsked: [true] }],
};

export interface ItemFacts {
  readonly role: Role;
  readonly kind: 'action' | 'commitment' | 'decision' | 'note' | 'situation' | 'goal';
  readonly youAdded: boolean;
  readonly visibility: Visibility;
  readonly isConfirmed: boolean;
}

export type ItemCommand =
  | 'setVisibility'
  | 'setPlainText'
  | 'answerPromise'
  | 'takeAway'
  | 'reword'
  | 'rewordCommitment'
  | 'interpretGoal'
  | 'confirmGoal'
  | 'rewordGoal'
  | 'moveGoal'
  | 'setGoalState'
  | 'setGoalStance';

export const itemRights: Rights<ItemCommand, ItemFacts> = {
  setVisibility: [{ youAdded: [true] }, { role: ['processCoordinator'] }],
  setPlainText: [{ role: ['piCaseManager', 'processCoordinator'] }],
  answerPromise: [{ role: ['piCaseManager', 'processCoordinator'], kind: ['action', 'commitment', 'decision', 'note'] }],
  takeAway: [{ kind: ['action', 'commitment', 'decision', 'note', 'situation'], youAdded: [true] }, { role: ['piCaseManager', 'processCoordinator'], kind: ['goal'] }, { role: ['processCoordinator'] }],
  reword: [{ kind: ['decision', 'note', 'situation'] }],
  rewordCommitment: [{ kind: ['commitment'] }],
  interpretGoal: [{ kind: ['goal'] }],
  confirmGoal: [{ role: ['piCaseManager', 'processCoordinator'], kind: ['goal'], isConfirmed: [false] }],
  rewordGoal: [{ role: ['piCaseManager', 'processCoordinator'], kind: ['goal'] }],
  moveGoal: [{ role: ['piCaseManager', 'processCoordinator'], kind: ['goal'] }],
  setGoalState: [{ role: ['piCaseManager', 'processCoordinator'], kind: ['goal'] }],
  setGoalStance: [{ role: ['piCaseManager', 'processCoordinator'], kind: ['goal'] }],
};

export interface PromiseFacts {
  readonly role: Role;
  readonly kind: 'action' | 'commitment';
  readonly owner: 'nobody' | 'you' | 'detainee' | 'other';
  readonly isConfirmed: boolean;
  readonly side: PromiseSide;
}

export type PromiseCommand =
  | 'confirmPromise'
  | 'settleCommitment';

export const promiseRights: Rights<PromiseCommand, PromiseFacts> = {
  confirmPromise: [{ owner: ['you'], isConfirmed: [false] }, { role: ['piCaseManager', 'processCoordinator'], owner: ['you', 'detainee'], isConfirmed: [false] }, { role: ['processCoordinator'], owner: ['you', 'detainee', 'other'], isConfirmed: [false] }],
  settleCommitment: [{ kind: ['commitment'], owner: ['you'], side: ['partner'] }, { role: ['piCaseManager', 'processCoordinator'], kind: ['commitment'], side: ['detainee'] }, { role: ['processCoordinator'], kind: ['commitment'] }],
};

export interface ConferenceFacts {
  readonly role: Role;
  readonly youFacilitate: boolean;
  readonly youAreDeputy: boolean;
  readonly segment: ConferenceSegment;
  readonly anotherRuns: boolean;
  readonly handIsTheDetainees: boolean;
}

export type ConferenceCommand =
  | 'startConference'
  | 'enterSegment'
  | 'setCurrentItem'
  | 'closeConference'
  | 'takeOver'
  | 'nameLeaders'
  | 'startRound'
  | 'nextSpeaker'
  | 'lowerHand';

export const conferenceRights: Rights<ConferenceCommand, ConferenceFacts> = {
  startConference: [{ youFacilitate: [true], segment: ['planned'], anotherRuns: [false] }, { role: ['processCoordinator'], segment: ['planned'], anotherRuns: [false] }],
  enterSegment: [{ youFacilitate: [true], segment: ['prep', 'dialogue', 'debrief'] }, { role: ['processCoordinator'], segment: ['prep', 'dialogue', 'debrief'] }],
  setCurrentItem: [{ youFacilitate: [true], segment: ['prep', 'dialogue', 'debrief'] }, { role: ['processCoordinator'], segment: ['prep', 'dialogue', 'debrief'] }],
  closeConference: [{ youFacilitate: [true], segment: ['prep', 'dialogue', 'debrief'] }, { role: ['processCoordinator'], segment: ['prep', 'dialogue', 'debrief'] }],
  takeOver: [{ youFacilitate: [false], youAreDeputy: [true], segment: ['draft', 'planned', 'prep', 'dialogue', 'debrief'] }, { role: ['processCoordinator'], youFacilitate: [false], segment: ['draft', 'planned', 'prep', 'dialogue', 'debrief'] }],
  nameLeaders: [{ youFacilitate: [true], segment: ['draft', 'planned', 'prep', 'dialogue', 'debrief'] }, { role: ['processCoordinator'], segment: ['draft', 'planned', 'prep', 'dialogue', 'debrief'] }],
  startRound: [{ youFacilitate: [true], segment: ['prep', 'dialogue', 'debrief'] }, { role: ['processCoordinator'], segment: ['prep', 'dialogue', 'debrief'] }],
  nextSpeaker: [{ youFacilitate: [true], segment: ['prep', 'dialogue', 'debrief'] }, { role: ['processCoordinator'], segment: ['prep', 'dialogue', 'debrief'] }],
  lowerHand: [{ youFacilitate: [true], segment: ['prep', 'dialogue', 'debrief'] }, { role: ['piCaseManager', 'processCoordinator'], segment: ['prep', 'dialogue', 'debrief'], handIsTheDetainees: [true] }, { role: ['processCoordinator'], segment: ['prep', 'dialogue', 'debrief'] }],
};
