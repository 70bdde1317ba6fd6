// Written by the test ContractTests from the records of Agenda and ConferenceHub. Do not edit.

export type CaseId = string & { readonly __id?: 'CaseId' };
export type ItemId = string & { readonly __id?: 'ItemId' };
export type PersonId = string & { readonly __id?: 'PersonId' };
export type OrganisationId = string & { readonly __id?: 'OrganisationId' };
/** ISO 8601 in UTC. */
export type Instant = string;
/** YYYY-MM-DD. */
export type LocalDate = string;

export type LifeArea = 'identity' | 'housing' | 'workAndIncome' | 'debts' | 'care' | 'socialNetwork' | 'family' | 'education' | 'addiction' | 'other';
export type Visibility = 'shared' | 'partners' | 'restricted' | 'facilitator';
export type Role = 'chainPartner' | 'piCaseManager' | 'processCoordinator' | 'detainee' | 'steeringGroup' | 'administrator';
export type ConferenceSegment = 'draft' | 'planned' | 'prep' | 'dialogue' | 'debrief' | 'closed';
export type ConferenceType = 'acquaintance' | 'start' | 'followUp' | 'beforeRelease' | 'afterRelease';
export type GoalStance = 'open' | 'notNow';
export type GoalState = 'new' | 'discussed' | 'underWay' | 'reached' | 'parked';
export type ActionState = 'proposed' | 'open' | 'claimed' | 'inProgress' | 'done' | 'failed' | 'dropped';
export type Answer = 'right' | 'notRight' | 'dontKnow';
export type DecisionKind = 'agreed' | 'disagreement';
export type DetentionKind = 'sentenced' | 'remand';
export type HandKind = 'speak' | 'dontUnderstand';
export type Severity = 'rule' | 'practice';
export type LegalBasis = 'pbw18a' | 'pbw18b' | 'publicTask' | 'consent' | 'wgs' | 'wpgArt20' | 'medicalConsent';
export type MeetingVia = 'teams' | 'mail';
export type MeetingState = 'wanted' | 'arranged' | 'notArranged' | 'cancelWanted' | 'cancelled';
export type Attendance = 'noAnswer' | 'comes' | 'maybe' | 'cannotCome';
export type Refusal = 'alreadyClaimed' | 'notAllowed' | 'noSuchItem' | 'notOpen' | 'openActions' | 'invalid' | 'unavailable' | 'tooMany';

export interface Party { readonly person: PersonId; readonly organisation: OrganisationId }
export interface Words { readonly text: string; readonly by: Party; readonly at: Instant }
export interface Deadline { readonly rule: string; readonly name: string; readonly on: LocalDate; readonly severity: Severity; readonly movedFrom?: LocalDate }
export interface Hand { readonly person: PersonId; readonly kind: HandKind; readonly since: Instant }
export interface Scarcity { readonly text: string; readonly queuePosition?: number; readonly planB?: string }

export interface Consent { readonly lifeArea: LifeArea; readonly givenOn: LocalDate; readonly withdrawnOn?: LocalDate }
export interface Attending { readonly person: PersonId; readonly attendance: Attendance; readonly proposedStart?: Instant }
export interface MeetingConflict { readonly start?: Instant; readonly minutes?: number }
export interface MeetingView { readonly via: MeetingVia; readonly state: MeetingState; readonly invited: readonly PersonId[]; readonly answers: readonly Attending[]; readonly link?: string; readonly problem?: string; readonly conflict?: MeetingConflict }
export interface DraftPoint { readonly id: ItemId; readonly title: string; readonly segment?: ConferenceSegment; readonly lifeArea?: LifeArea; readonly minutes?: number; readonly quickWin?: boolean }

interface ItemBase { readonly id: ItemId; readonly visibility: Visibility }
interface Restrictable extends ItemBase { readonly visibleTo?: readonly OrganisationId[] }
/** What may be shown to the detainee carries his words for it: at most five sentences. `by` wrote it. */
interface Spoken extends Restrictable { readonly lifeArea?: LifeArea; readonly by: Party; readonly at: Instant; readonly plainText?: readonly string[] }

export interface CaseItem extends ItemBase {
  readonly kind: 'case';
  readonly reference: CaseId;
  readonly firstName: string;
  readonly lifeAreas: readonly LifeArea[];
  readonly bringingPartner?: string;
  readonly homeMunicipality?: string;
  readonly settlementMunicipality?: string;
  readonly piMunicipality?: string;
  readonly detentionStart?: LocalDate;
  readonly detentionKind?: DetentionKind;
  readonly informedOn?: LocalDate;
  readonly releaseDate?: LocalDate;
  readonly releaseProvisional?: boolean;
  /** Where the release date stood before it last moved. */
  readonly releaseMovedFrom?: LocalDate;
  readonly deadlines: readonly Deadline[];
  readonly lockedOut?: readonly PersonId[];
}
export interface ParticipantItem extends ItemBase {
  readonly kind: 'participant';
  readonly person: PersonId;
  readonly name: string;
  readonly function: string;
  readonly organisation: OrganisationId;
  readonly organisationName: string;
  readonly role: Role;
  readonly deputyOf?: PersonId;
  readonly purpose?: string;
  readonly legalBasis?: LegalBasis;
  readonly consents?: readonly Consent[];
}
export interface ConferenceItem extends ItemBase {
  readonly kind: 'conference';
  readonly segment: ConferenceSegment;
  readonly type: ConferenceType;
  readonly plannedAt?: Instant;
  readonly minutes?: number;
  readonly facilitator: Party;
  readonly deputy?: Party;
  readonly currentItem?: ItemId;
  /** Since when this seat's current item is current, on the server's clock. */
  readonly currentSince?: Instant;
  readonly startedAt?: Instant;
  readonly closedAt?: Instant;
  /** Raised hands, the detainee's first, then by time. */
  readonly hands: readonly Hand[];
  /** Who has the floor in the speaking round, and who still comes. */
  readonly speaker?: PersonId;
  readonly speakers: readonly PersonId[];
  readonly joinUrl?: string;
  readonly meeting?: MeetingView;
}
export interface AgendaItem extends Spoken {
  readonly kind: 'agendaItem';
  readonly conference: ItemId;
  readonly title: string;
  readonly minutes?: number;
  readonly segment: ConferenceSegment;
  readonly order: number;
  readonly quickWin?: boolean;
}
export interface GoalItem extends Spoken {
  readonly kind: 'goal';
  readonly text: string;
  readonly stance: GoalStance;
  readonly askAgainOn?: LocalDate;
  readonly state: GoalState;
  readonly order: number;
  readonly confirmedAt?: Instant;
  /** His earlier words, oldest first: confirmed words are never rewritten. */
  readonly earlier: readonly Words[];
  readonly interpretations: readonly Words[];
}
export interface ActionItem extends Spoken {
  readonly kind: 'action';
  readonly text: string;
  readonly goal?: ItemId;
  readonly due?: LocalDate;
  readonly state: ActionState;
  readonly owner?: Party;
  readonly deputy?: Party;
  readonly supporters: readonly Party[];
  /** Who was asked to take this over and has not accepted yet. */
  readonly handingOverTo?: Party;
  readonly suggested: readonly OrganisationId[];
  readonly doneWhen?: string;
  readonly dependsOn: readonly ItemId[];
  readonly unlocks: readonly ItemId[];
  readonly quickWin?: boolean;
  readonly scarcity?: Scarcity;
  readonly progress: readonly Words[];
  readonly result?: string;
  /** Why it was given back, dropped or deferred, the last time. */
  readonly reason?: string;
  readonly deferred?: boolean;
  /** The owner confirmed it in the closing round of the last conference. */
  readonly confirmedBy?: Party;
  readonly answer?: Answer;
  /** Due after the last working day before release. */
  readonly afterRelease?: boolean;
}
export interface CommitmentItem extends Spoken {
  readonly kind: 'commitment';
  readonly partner: string;
  readonly detainee: string;
  readonly due?: LocalDate;
  /** Who promises for the partners' side. */
  readonly owner?: Party;
  readonly answer?: Answer;
  readonly confirmedBy?: Party;
  readonly earlier: readonly Words[];
  readonly afterRelease?: boolean;
}
export interface DecisionItem extends Spoken { readonly kind: 'decision'; readonly text: string; readonly decision: DecisionKind; readonly because?: string; readonly answer?: Answer; readonly earlier: readonly Words[] }
export interface SituationItem extends Spoken {
  readonly kind: 'situation';
  readonly text: string;
  /** What is possible: asked and shown first. */
  readonly possible?: string;
  readonly alreadyRunning?: boolean;
  /** The date on which what runs now stops if nobody acts. */
  readonly stopsOn?: LocalDate;
  readonly earlier: readonly Words[];
}
export interface NoteItem extends Spoken { readonly kind: 'note'; readonly text: string; readonly answer?: Answer; readonly earlier: readonly Words[] }

export type Item = CaseItem | ParticipantItem | ConferenceItem | AgendaItem | GoalItem | ActionItem | CommitmentItem | DecisionItem | SituationItem | NoteItem;

/** What the detainee's screen is sent, and nothing else. */
export interface ScreenItem {
  readonly id: ItemId;
  readonly kind: 'goal' | 'mine' | 'theirs' | 'agreement' | 'now';
  readonly lifeArea?: LifeArea;
  readonly lines: readonly string[];
  readonly due?: LocalDate;
  readonly answer?: Answer;
}

/** Every adding command may carry these. */
interface Adding {
  readonly id: ItemId;
  readonly visibility?: Visibility;
  readonly visibleTo?: readonly OrganisationId[];
  readonly plainText?: readonly string[];
}
export type Command =
  | (Adding & { readonly type: 'addGoal'; readonly text: string; readonly lifeArea?: LifeArea; readonly stance?: GoalStance; readonly askAgainOn?: LocalDate })
  | { readonly type: 'confirmGoal'; readonly goal: ItemId }
  | { readonly type: 'rewordGoal'; readonly goal: ItemId; readonly text: string }
  | { readonly type: 'interpretGoal'; readonly goal: ItemId; readonly text: string }
  | { readonly type: 'setGoalState'; readonly goal: ItemId; readonly state: GoalState }
  | { readonly type: 'setGoalStance'; readonly goal: ItemId; readonly stance: GoalStance; readonly askAgainOn?: LocalDate }
  | { readonly type: 'moveGoal'; readonly goal: ItemId; readonly before?: ItemId }
  | (Adding & { readonly type: 'addAction'; readonly text: string; readonly lifeArea?: LifeArea; readonly goal?: ItemId; readonly due?: LocalDate; readonly doneWhen?: string; readonly suggested?: readonly OrganisationId[]; readonly dependsOn?: readonly ItemId[]; readonly quickWin?: boolean; readonly scarcity?: Scarcity })
  | { readonly type: 'rewordAction'; readonly action: ItemId; readonly text: string }
  | { readonly type: 'linkAction'; readonly action: ItemId; readonly goal: ItemId }
  | { readonly type: 'claimAction'; readonly action: ItemId; readonly for?: PersonId }
  | { readonly type: 'returnClaim'; readonly action: ItemId; readonly reason: string }
  | { readonly type: 'handOver'; readonly action: ItemId; readonly to: PersonId }
  | { readonly type: 'acceptHandOver'; readonly action: ItemId }
  | { readonly type: 'declineHandOver'; readonly action: ItemId }
  | { readonly type: 'support'; readonly action: ItemId }
  | { readonly type: 'stopSupporting'; readonly action: ItemId }
  | { readonly type: 'nameDeputy'; readonly action: ItemId; readonly person: PersonId }
  | { readonly type: 'reportProgress'; readonly action: ItemId; readonly text: string }
  | { readonly type: 'completeAction'; readonly action: ItemId; readonly result?: string }
  | { readonly type: 'failAction'; readonly action: ItemId; readonly reason: string }
  | { readonly type: 'dropAction'; readonly action: ItemId; readonly reason: string }
  | { readonly type: 'deferAction'; readonly action: ItemId; readonly due: LocalDate }
  | (Adding & { readonly type: 'addCommitment'; readonly partner: string; readonly detainee: string; readonly lifeArea?: LifeArea; readonly due?: LocalDate; readonly owner?: PersonId })
  | { readonly type: 'rewordCommitment'; readonly commitment: ItemId; readonly partner: string; readonly detainee: string }
  | { readonly type: 'confirmPromise'; readonly item: ItemId }
  | { readonly type: 'answerPromise'; readonly item: ItemId; readonly answer?: Answer }
  | (Adding & { readonly type: 'addDecision'; readonly text: string; readonly lifeArea?: LifeArea; readonly decision?: DecisionKind; readonly because?: string })
  | (Adding & { readonly type: 'describeSituation'; readonly text: string; readonly lifeArea: LifeArea; readonly possible?: string; readonly alreadyRunning?: boolean; readonly stopsOn?: LocalDate })
  | (Adding & { readonly type: 'addNote'; readonly text: string; readonly lifeArea?: LifeArea })
  /** Rewords a decision, a situation or a note; the earlier words stay beside it. */
  | { readonly type: 'reword'; readonly item: ItemId; readonly text: string }
  | { readonly type: 'setVisibility'; readonly item: ItemId; readonly visibility: Visibility; readonly visibleTo?: readonly OrganisationId[] }
  | { readonly type: 'setPlainText'; readonly item: ItemId; readonly plainText: readonly string[] }
  | { readonly type: 'addLifeArea'; readonly lifeArea: LifeArea }
  | { readonly type: 'moveReleaseDate'; readonly date: LocalDate; readonly provisional: boolean }
  | { readonly type: 'inviteParticipant'; readonly person: PersonId; readonly name: string; readonly function: string; readonly organisation: OrganisationId; readonly organisationName: string; readonly role: Role; readonly deputyOf?: PersonId; readonly purpose?: string; readonly legalBasis?: LegalBasis }
  | { readonly type: 'removeParticipant'; readonly person: PersonId }
  | { readonly type: 'recordConsent'; readonly person: PersonId; readonly lifeArea: LifeArea; readonly givenOn: LocalDate }
  | { readonly type: 'withdrawConsent'; readonly person: PersonId; readonly lifeArea: LifeArea; readonly withdrawnOn: LocalDate }
  | { readonly type: 'lockOut'; readonly person: PersonId }
  | { readonly type: 'liftLock'; readonly person: PersonId }
  | { readonly type: 'draftConference'; readonly conference: ItemId; readonly conferenceType: ConferenceType; readonly minutes: number; readonly facilitator: PersonId; readonly points: readonly DraftPoint[]; readonly deputy?: PersonId }
  | { readonly type: 'setConferenceTime'; readonly conference: ItemId; readonly plannedAt: Instant; readonly minutes: number }
  | { readonly type: 'openConference'; readonly conference: ItemId }
  | { readonly type: 'arrangeMeeting'; readonly conference: ItemId; readonly via: MeetingVia; readonly link?: string }
  | { readonly type: 'cancelMeeting'; readonly conference: ItemId }
  | { readonly type: 'resolveConflict'; readonly conference: ItemId; readonly takeTheirs: boolean }
  | { readonly type: 'planConference'; readonly conference: ItemId; readonly conferenceType: ConferenceType; readonly plannedAt: Instant; readonly minutes: number; readonly facilitator: PersonId; readonly deputy?: PersonId }
  | (Adding & { readonly type: 'addAgendaItem'; readonly conference: ItemId; readonly title: string; readonly segment?: ConferenceSegment; readonly lifeArea?: LifeArea; readonly minutes?: number; readonly quickWin?: boolean })
  | { readonly type: 'moveAgendaItem'; readonly item: ItemId; readonly before?: ItemId }
  | { readonly type: 'removeAgendaItem'; readonly item: ItemId }
  | { readonly type: 'startConference'; readonly conference: ItemId }
  | { readonly type: 'enterSegment'; readonly conference: ItemId; readonly segment: ConferenceSegment }
  | { readonly type: 'setCurrentItem'; readonly conference: ItemId; readonly item: ItemId }
  | { readonly type: 'takeOver'; readonly conference: ItemId }
  | { readonly type: 'closeConference'; readonly conference: ItemId }
  | { readonly type: 'raiseHand'; readonly kind?: HandKind }
  | { readonly type: 'lowerHand'; readonly person?: PersonId }
  | { readonly type: 'startRound'; readonly conference: ItemId; readonly speakers: readonly PersonId[] }
  | { readonly type: 'nextSpeaker'; readonly conference: ItemId };

export type Verdict =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: Refusal; readonly message: string; readonly owner?: Party; readonly field?: string; readonly actions?: readonly ItemId[] };

export interface You { readonly person: PersonId; readonly organisation: OrganisationId; readonly role: Role; readonly screen: 'professional' | 'detainee' }
export interface Welcome<T = Item> { readonly case: CaseId; readonly n: number; readonly you: You; readonly at: Instant; readonly items: readonly T[] }
export interface Changed<T = Item> { readonly case: CaseId; readonly n: number; readonly puts: readonly T[]; readonly drops: readonly ItemId[] }
export interface Present { readonly case: CaseId; readonly organisations: readonly { readonly organisation: OrganisationId; readonly persons: readonly PersonId[] }[] }
export interface Closed { readonly case: CaseId; readonly reason: 'notFound' | 'removed' | 'signedOut' | 'tooSlow' | 'shuttingDown' }

// HTTP
export interface Me { readonly person: PersonId; readonly name: string; readonly organisation: { readonly id: OrganisationId; readonly name: string }; readonly role: Role; readonly screen: 'professional' | 'detainee'; readonly case?: CaseId }
/** GET /api/cases: the cases of whoever asks, most urgent release first. Counts see only what the asker may see. */
export interface CaseRow {
  readonly reference: CaseId;
  readonly firstName: string;
  readonly releaseDate?: LocalDate;
  readonly releaseProvisional?: boolean;
  /** The five fixed areas first, then the case's own. done: nothing is open; claimed: all have an owner; open: somebody is needed; none: nothing is asked. */
  readonly areas: readonly { readonly lifeArea: LifeArea; readonly state: 'done' | 'claimed' | 'open' | 'none' }[];
  readonly unclaimed: number;
  readonly overdue: number;
  /** The conference that runs, or else the next one. */
  readonly conference?: { readonly id: ItemId; readonly type: ConferenceType; readonly plannedAt?: Instant; readonly segment: ConferenceSegment };
  /** A deadline rule for the first conference has passed without one (domain.md 1.4). */
  readonly plannedTooLate?: boolean;
}
export interface CaseList { readonly at: Instant; readonly cases: readonly CaseRow[] }
/** GET /demo/people, demo mode only. */
export interface DemoPerson { readonly person: PersonId; readonly name: string; readonly function: string; readonly organisation: { readonly id: OrganisationId; readonly name: string }; readonly cases: readonly CaseId[] }
export interface ScreenCode { readonly code: string; readonly expiresAt: Instant }
export interface Problem { readonly type: string; readonly title: string; readonly status: number; readonly detail: string }
/** POST /api/cases: begins a case; 201 with its reference. The coordinator who asks takes part in it. The same commandId again gives the same case. */
export interface NewCase { readonly commandId: string; readonly firstName: string; readonly bringingPartner?: OrganisationId; readonly homeMunicipality?: string; readonly settlementMunicipality?: string; readonly piMunicipality?: string; readonly detentionStart?: LocalDate; readonly detentionKind?: DetentionKind; readonly informedOn?: LocalDate; readonly releaseDate?: LocalDate; readonly releaseProvisional?: boolean }
export interface CaseOpened { readonly reference: CaseId }
/** GET /api/cases/{reference}/candidates: whom the coordinator can invite. */
export interface Candidate { readonly person: PersonId; readonly name: string; readonly function: string; readonly organisation: OrganisationId; readonly organisationName: string; readonly role: Role; readonly lifeAreas: readonly LifeArea[]; readonly deputyOf?: PersonId }
