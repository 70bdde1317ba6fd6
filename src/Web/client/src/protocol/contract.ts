// Written by the test ContractTests from the records of Agenda, ConferenceHub and Web. Do not edit.

export type CaseId = string & { readonly __id?: 'CaseId' };
export type ContactId = string & { readonly __id?: 'ContactId' };
export type ExperienceId = string & { readonly __id?: 'ExperienceId' };
export type ItemId = string & { readonly __id?: 'ItemId' };
export type MeasureId = string & { readonly __id?: 'MeasureId' };
export type OfferId = string & { readonly __id?: 'OfferId' };
export type OrganisationId = string & { readonly __id?: 'OrganisationId' };
export type PersonId = string & { readonly __id?: 'PersonId' };
/** ISO 8601 in UTC. */
export type Instant = string;
/** YYYY-MM-DD. */
export type LocalDate = string;

export type ActionState = 'proposed' | 'open' | 'claimed' | 'inProgress' | 'done' | 'failed' | 'dropped';
export type Answer = 'right' | 'notRight' | 'dontKnow';
export type AreaState = 'done' | 'claimed' | 'open' | 'none';
export type AskedHow = 'mail' | 'link' | 'calendar';
export type Attendance = 'noAnswer' | 'comes' | 'maybe' | 'cannotCome';
export type ClosedReason = 'notFound' | 'removed' | 'signedOut' | 'tooSlow' | 'shuttingDown' | 'cannotBeShown';
export type ConferenceSegment = 'draft' | 'planned' | 'prep' | 'dialogue' | 'debrief' | 'closed';
export type ConferenceType = 'acquaintance' | 'start' | 'followUp' | 'beforeRelease' | 'afterRelease';
export type DecisionKind = 'agreed' | 'disagreement';
export type DetentionKind = 'sentenced' | 'remand';
export type GoalStance = 'open' | 'notNow';
export type GoalState = 'new' | 'discussed' | 'underWay' | 'reached' | 'parked';
export type HandKind = 'speak' | 'dontUnderstand';
export type ImportStage = 'reading' | 'comparing' | 'ready' | 'refused' | 'writing' | 'written' | 'failed';
export type LegalBasis = 'pbw18a' | 'pbw18b' | 'publicTask' | 'consent' | 'wgs' | 'wpgArt20' | 'medicalConsent';
export type LifeArea = 'identity' | 'housing' | 'workAndIncome' | 'debts' | 'care' | 'socialNetwork' | 'family' | 'education' | 'addiction' | 'other';
export type MeetingProblem = 'notSignedIn' | 'noCalendarPermission' | 'noMeetingPermission' | 'noTeams' | 'noLink' | 'optionsNotSet' | 'changedElsewhere' | 'noMailbox' | 'addressRefused' | 'addressUnclear' | 'noMailServer' | 'tooLate' | 'notNow' | 'refused';
export type MeetingState = 'wanted' | 'arranged' | 'notArranged' | 'cancelWanted' | 'cancelled';
export type MeetingVia = 'teams' | 'mail' | 'byHand';
export type MessageKind = 'invitation' | 'notInvitedAnyMore' | 'cancelled';
export type OrganisationKind = 'municipality' | 'pi' | 'probation' | 'police' | 'housing' | 'socialServices' | 'debtCounselling' | 'care' | 'work' | 'safetyHouse' | 'other';
export type PlanningUrgency = 'soon' | 'plannedLate' | 'late' | 'anytime';
export type PointSubject = 'welcome' | 'goals' | 'closingRound';
export type PromiseEnd = 'kept' | 'notKept' | 'dropped';
export type PromiseSide = 'partner' | 'detainee';
export type Refusal = 'alreadyClaimed' | 'notAllowed' | 'noSuchItem' | 'notOpen' | 'openActions' | 'invalid' | 'unavailable' | 'tooMany' | 'full';
export type Role = 'chainPartner' | 'piCaseManager' | 'processCoordinator' | 'detainee' | 'steeringGroup' | 'administrator';
export type RowStatus = 'new' | 'changed' | 'same' | 'wrong';
export type Screen = 'professional' | 'detainee';
export type Severity = 'rule' | 'practice' | 'mark';
export type Suits = 'yes' | 'ifNeedBe' | 'no';
export type Visibility = 'shared' | 'partners' | 'restricted' | 'facilitator';

export interface AccountLine { readonly person: PersonId; readonly name: string; readonly function: string; readonly organisationName: string; readonly role: Role; readonly mail: string; readonly hasSignedIn: boolean; readonly stoppedAt?: Instant }
export interface AccountPage { readonly at: Instant; readonly accounts: readonly AccountLine[] }
export interface AreaRow { readonly lifeArea: LifeArea; readonly state: AreaState }
export interface Attending { readonly person: PersonId; readonly attendance: Attendance; readonly proposedStart?: Instant }
export interface BudgetDecision { readonly granted: boolean; readonly because: string; readonly by: Party; readonly at: Instant }
export interface BudgetRequest { readonly cents: number; readonly why: string; readonly measure?: string; readonly by: Party; readonly at: Instant; readonly decision?: BudgetDecision }
export interface CalendarSubscription { readonly since?: Instant; readonly today: LocalDate }
export interface Candidate { readonly person: PersonId; readonly name: string; readonly function: string; readonly organisation: OrganisationId; readonly organisationName: string; readonly role: Role; readonly lifeAreas: readonly LifeArea[]; readonly deputyOf?: PersonId; readonly reportedWrong?: boolean; readonly withoutMail?: boolean }
export interface CaseList { readonly at: Instant; readonly cases: readonly CaseRow[] }
export interface CaseRow { readonly reference: CaseId; readonly firstName: string; readonly areas: readonly AreaRow[]; readonly unclaimed: number; readonly overdue: number; readonly releaseDate?: LocalDate; readonly releaseProvisional?: boolean; readonly conference?: ConferenceRow; readonly warning?: PlanningWarning }
export interface Catalogue { readonly mayEdit: boolean; readonly measures: readonly MeasurePage[] }
export interface Closed { readonly case: CaseId; readonly reason: ClosedReason }
export interface ConferenceRow { readonly id: ItemId; readonly type: ConferenceType; readonly plannedAt?: Instant; readonly segment: ConferenceSegment }
export interface Consent { readonly lifeArea: LifeArea; readonly givenOn: LocalDate; readonly withdrawnOn?: LocalDate }
export interface Contact { readonly id: ContactId; readonly organisation: OrganisationId; readonly name: string; readonly function?: string; readonly mail?: string; readonly phone?: string; readonly reachable?: string; readonly deputy?: string; readonly lastConfirmedOn?: LocalDate; readonly wrongNote?: string; readonly wrongOn?: LocalDate; readonly person?: PersonId; readonly version: number }
export interface Deadline { readonly rule: string; readonly name: string; readonly on: LocalDate; readonly severity: Severity; readonly movedFrom?: LocalDate }
export interface DemoPerson { readonly person: PersonId; readonly name: string; readonly function: string; readonly organisation: NamedOrganisation; readonly cases: readonly CaseId[] }
export interface DemoSignIn { readonly person?: PersonId }
export interface DraftPoint { readonly id: ItemId; readonly title: string; readonly segment?: ConferenceSegment; readonly lifeArea?: LifeArea; readonly minutes?: number; readonly quickWin?: boolean; readonly subject?: PointSubject }
export interface Experience { readonly id: ExperienceId; readonly measure: MeasureId; readonly worked: boolean; readonly because: string; readonly on: LocalDate }
export interface FieldChange { readonly column: string; readonly from?: string; readonly to?: string }
export interface FieldProblem { readonly column: string; readonly words: string }
export interface FoundOrganisation { readonly organisation: Organisation; readonly contacts: number; readonly doubtful: number; readonly matches: readonly Contact[] }
export interface FoundPage { readonly today: LocalDate; readonly mayEdit: boolean; readonly total: number; readonly organisations: readonly FoundOrganisation[]; readonly regions: readonly string[] }
export interface FoundTimes { readonly minutes: number; readonly slots: readonly Slot[]; readonly polled: readonly Slot[]; readonly seen: number; readonly unseen: readonly PersonId[]; readonly unreadable: boolean }
export interface Hand { readonly kind: HandKind; readonly person: PersonId; readonly since: Instant }
export interface ImportAnswer { readonly state: ImportState; readonly rows: readonly ImportRow[] }
export interface ImportRow { readonly line: number; readonly status: RowStatus; readonly organisation: string; readonly name: string; readonly changes: readonly FieldChange[]; readonly problems: readonly FieldProblem[]; readonly changedMeanwhile: boolean }
export interface ImportState { readonly id: string; readonly stage: ImportStage; readonly done: number; readonly total: number; readonly new: number; readonly changed: number; readonly same: number; readonly wrong: number; readonly words?: string }
export interface Me { readonly case?: CaseId; readonly person: PersonId; readonly name: string; readonly organisation: NamedOrganisation; readonly role: Role; readonly screen: Screen }
export interface Measure { readonly id: MeasureId; readonly name: string; readonly what: string; readonly conditions?: string; readonly retiredBecause?: string; readonly retiredOn?: LocalDate; readonly version: number }
export interface MeasurePage { readonly measure: Measure; readonly experiences: readonly Experience[] }
export interface MeetingConflict { readonly start?: Instant; readonly minutes?: number }
export interface MeetingView { readonly revision: number; readonly via: MeetingVia; readonly state: MeetingState; readonly invited: readonly PersonId[]; readonly answers: readonly Attending[]; readonly link?: string; readonly problem?: MeetingProblem; readonly conflict?: MeetingConflict }
export interface MessageByHand { readonly kind: MessageKind; readonly subject: string; readonly text: string; readonly to: readonly string[]; readonly withoutAddress: readonly PersonId[] }
export interface NamedOrganisation { readonly id: OrganisationId; readonly name: string }
export interface NewAccount { readonly organisation: OrganisationId; readonly contact: ContactId; readonly role: Role }
export interface NewCalendarLink { readonly url: string }
export interface NewCase { readonly commandId: string; readonly firstName: string; readonly bringingPartner?: OrganisationId; readonly homeMunicipality?: string; readonly settlementMunicipality?: string; readonly piMunicipality?: string; readonly detentionStart?: LocalDate; readonly detentionKind?: DetentionKind; readonly informedOn?: LocalDate; readonly releaseDate?: LocalDate; readonly releaseProvisional?: boolean }
export interface NewExperience { readonly id: ExperienceId; readonly worked: boolean; readonly because?: string }
export interface NewRole { readonly role: Role }
export interface OfferCard { readonly id: OfferId; readonly organisation: OrganisationId; readonly what: string; readonly conditions?: string; readonly leadTime?: number; readonly version: number }
export interface OpenedCase { readonly reference: CaseId }
export interface Organisation { readonly id: OrganisationId; readonly kind: OrganisationKind; readonly name: string; readonly region?: string; readonly lifeAreas: readonly LifeArea[]; readonly version: number }
export interface OrganisationAnswer { readonly today: LocalDate; readonly mayEdit: boolean; readonly organisation: Organisation; readonly contacts: readonly Contact[]; readonly offers: readonly OfferCard[] }
export interface PairRequest { readonly code?: string }
export interface Paired { readonly case: CaseId }
export interface PartnerOrganisation { readonly id: OrganisationId; readonly kind: OrganisationKind; readonly name: string; readonly lifeAreas: readonly LifeArea[]; readonly region?: string }
export interface Party { readonly person: PersonId; readonly organisation: OrganisationId }
export interface PlanningWarning { readonly urgency: PlanningUrgency; readonly name?: string; readonly by?: LocalDate }
export interface PollLink { readonly person: PersonId; readonly link: string }
export interface PollPage { readonly reference: CaseId; readonly today: LocalDate; readonly minutes: number; readonly slots: readonly Instant[]; readonly answers?: readonly SlotAnswer[]; readonly chosen?: Instant }
export interface PollReply { readonly token?: string; readonly answers?: readonly SlotAnswer[] }
export interface PollRequest { readonly token?: string }
export interface PollView { readonly round: number; readonly isOpen: boolean; readonly minutes: number; readonly slots: readonly Instant[]; readonly people: readonly PolledView[] }
export interface PolledView { readonly person: PersonId; readonly how?: AskedHow; readonly answers?: readonly SlotAnswer[] }
export interface Present { readonly case: CaseId; readonly organisations: readonly PresentOrganisation[] }
export interface PresentOrganisation { readonly organisation: OrganisationId; readonly persons: readonly PersonId[] }
export interface Problem { readonly type: string; readonly title: string; readonly status: number; readonly detail: string; readonly field?: string }
export interface PromiseOutcome { readonly end: PromiseEnd; readonly reason?: string; readonly by: Party; readonly at: Instant }
export interface Remark { readonly text: string; readonly by: Party; readonly at: Instant }
export interface Scarcity { readonly text: string; readonly queuePosition?: number; readonly planB?: string }
export interface SchedulingCapabilities { readonly teams: boolean; readonly mail: boolean }
export interface ScreenCode { readonly code: string; readonly expiresAt: Instant }
export interface SessionLeft { readonly seconds: number; readonly canStay: boolean }
export interface SheetPage { readonly today: LocalDate; readonly sheet: TakeAlongSheet }
export interface SignInChoice { readonly isDemo: boolean; readonly ways: readonly SignInWay[] }
export interface SignInWay { readonly id: string; readonly name: string }
export interface Slot { readonly start: Instant; readonly busy: number }
export interface SlotAnswer { readonly start: Instant; readonly suits: Suits }
export interface TakeAlongSheet { readonly firstName: string; readonly release: readonly string[]; readonly items: readonly ScreenItem[]; readonly nextTalk?: Instant; readonly isFinal: boolean; readonly isAnswered: boolean }
export interface WrongReport { readonly note?: string }
export interface You { readonly person: PersonId; readonly organisation: OrganisationId; readonly role: Role; readonly screen: Screen }

export interface ActionItem {
  readonly kind: 'action';
  readonly id: ItemId;
  readonly text: string;
  readonly state: ActionState;
  readonly supporters: readonly Party[];
  readonly suggested: readonly OrganisationId[];
  readonly dependsOn: readonly ItemId[];
  readonly unlocks: readonly ItemId[];
  readonly progress: readonly Remark[];
  readonly goal?: ItemId;
  readonly due?: LocalDate;
  readonly owner?: Party;
  readonly deputy?: Party;
  readonly handingOverTo?: Party;
  readonly doneWhen?: string;
  readonly quickWin?: boolean;
  readonly scarcity?: Scarcity;
  readonly budget?: BudgetRequest;
  readonly result?: string;
  readonly reason?: string;
  readonly deferred?: boolean;
  readonly confirmedBy?: Party;
  readonly answer?: Answer;
  readonly afterRelease?: boolean;
  readonly lifeArea?: LifeArea;
  readonly by: Party;
  readonly at: Instant;
  readonly plainText?: readonly string[];
  readonly plainTextPutAside?: readonly string[];
  readonly needsPlainText?: boolean;
  readonly visibility: Visibility;
  readonly visibleTo?: readonly OrganisationId[];
}
export interface AgendaItem {
  readonly kind: 'agendaItem';
  readonly id: ItemId;
  readonly conference: ItemId;
  readonly title: string;
  readonly segment: ConferenceSegment;
  readonly order: number;
  readonly subject?: PointSubject;
  readonly minutes?: number;
  readonly quickWin?: boolean;
  readonly lifeArea?: LifeArea;
  readonly by: Party;
  readonly at: Instant;
  readonly plainText?: readonly string[];
  readonly plainTextPutAside?: readonly string[];
  readonly needsPlainText?: boolean;
  readonly visibility: Visibility;
  readonly visibleTo?: readonly OrganisationId[];
}
export interface CaseItem {
  readonly kind: 'case';
  readonly id: ItemId;
  readonly reference: CaseId;
  readonly firstName: string;
  readonly lifeAreas: readonly LifeArea[];
  readonly deadlines: readonly Deadline[];
  readonly bringingPartner?: OrganisationId;
  readonly homeMunicipality?: string;
  readonly settlementMunicipality?: string;
  readonly piMunicipality?: string;
  readonly detentionStart?: LocalDate;
  readonly detentionKind?: DetentionKind;
  readonly informedOn?: LocalDate;
  readonly releaseDate?: LocalDate;
  readonly releaseProvisional?: boolean;
  readonly releaseMovedFrom?: LocalDate;
  readonly lastDay?: LocalDate;
  readonly lockedOut?: readonly PersonId[];
  readonly visibility: Visibility;
  readonly visibleTo?: readonly OrganisationId[];
}
export interface CommitmentItem {
  readonly kind: 'commitment';
  readonly id: ItemId;
  readonly partner: string;
  readonly detainee: string;
  readonly earlier: readonly Remark[];
  readonly due?: LocalDate;
  readonly owner?: Party;
  readonly answer?: Answer;
  readonly confirmedBy?: Party;
  readonly partnerOutcome?: PromiseOutcome;
  readonly detaineeOutcome?: PromiseOutcome;
  readonly afterRelease?: boolean;
  readonly lifeArea?: LifeArea;
  readonly by: Party;
  readonly at: Instant;
  readonly plainText?: readonly string[];
  readonly plainTextPutAside?: readonly string[];
  readonly needsPlainText?: boolean;
  readonly visibility: Visibility;
  readonly visibleTo?: readonly OrganisationId[];
}
export interface ConferenceItem {
  readonly kind: 'conference';
  readonly id: ItemId;
  readonly segment: ConferenceSegment;
  readonly type: ConferenceType;
  readonly facilitator: Party;
  readonly hands: readonly Hand[];
  readonly speakers: readonly PersonId[];
  readonly plannedAt?: Instant;
  readonly minutes?: number;
  readonly deputy?: Party;
  readonly currentItem?: ItemId;
  readonly currentSince?: Instant;
  readonly startedAt?: Instant;
  readonly closedAt?: Instant;
  readonly speaker?: PersonId;
  readonly joinUrl?: string;
  readonly meeting?: MeetingView;
  readonly poll?: PollView;
  readonly visibility: Visibility;
  readonly visibleTo?: readonly OrganisationId[];
}
export interface DecisionItem {
  readonly kind: 'decision';
  readonly id: ItemId;
  readonly text: string;
  readonly decision: DecisionKind;
  readonly earlier: readonly Remark[];
  readonly because?: string;
  readonly answer?: Answer;
  readonly lifeArea?: LifeArea;
  readonly by: Party;
  readonly at: Instant;
  readonly plainText?: readonly string[];
  readonly plainTextPutAside?: readonly string[];
  readonly needsPlainText?: boolean;
  readonly visibility: Visibility;
  readonly visibleTo?: readonly OrganisationId[];
}
export interface GoalItem {
  readonly kind: 'goal';
  readonly id: ItemId;
  readonly text: string;
  readonly stance: GoalStance;
  readonly state: GoalState;
  readonly order: number;
  readonly earlier: readonly Remark[];
  readonly interpretations: readonly Remark[];
  readonly askAgainOn?: LocalDate;
  readonly confirmedAt?: Instant;
  readonly lifeArea?: LifeArea;
  readonly by: Party;
  readonly at: Instant;
  readonly plainText?: readonly string[];
  readonly plainTextPutAside?: readonly string[];
  readonly needsPlainText?: boolean;
  readonly visibility: Visibility;
  readonly visibleTo?: readonly OrganisationId[];
}
export interface NoteItem {
  readonly kind: 'note';
  readonly id: ItemId;
  readonly text: string;
  readonly earlier: readonly Remark[];
  readonly answer?: Answer;
  readonly imposed?: boolean;
  readonly lifeArea?: LifeArea;
  readonly by: Party;
  readonly at: Instant;
  readonly plainText?: readonly string[];
  readonly plainTextPutAside?: readonly string[];
  readonly needsPlainText?: boolean;
  readonly visibility: Visibility;
  readonly visibleTo?: readonly OrganisationId[];
}
export interface ParticipantItem {
  readonly kind: 'participant';
  readonly id: ItemId;
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
  readonly visibility: Visibility;
  readonly visibleTo?: readonly OrganisationId[];
}
export interface SituationItem {
  readonly kind: 'situation';
  readonly id: ItemId;
  readonly text: string;
  readonly earlier: readonly Remark[];
  readonly possible?: string;
  readonly alreadyRunning?: boolean;
  readonly stopsOn?: LocalDate;
  readonly lifeArea?: LifeArea;
  readonly by: Party;
  readonly at: Instant;
  readonly plainText?: readonly string[];
  readonly plainTextPutAside?: readonly string[];
  readonly needsPlainText?: boolean;
  readonly visibility: Visibility;
  readonly visibleTo?: readonly OrganisationId[];
}

export type Item = ActionItem | AgendaItem | CaseItem | CommitmentItem | ConferenceItem | DecisionItem | GoalItem | NoteItem | ParticipantItem | SituationItem;

/** What the detainee's screen is sent, and nothing else. */
export interface ScreenItem {
  readonly kind: 'goal' | 'mine' | 'theirs' | 'agreement' | 'now';
  readonly id: ItemId;
  readonly lines: readonly string[];
  readonly lifeArea?: LifeArea;
  readonly due?: LocalDate;
  readonly answer?: Answer;
  readonly who?: string;
  readonly asked?: boolean;
  readonly yours?: boolean;
  readonly subject?: PointSubject;
  readonly over?: boolean;
  readonly hands?: readonly HandKind[];
  readonly hasFloor?: boolean;
  readonly release?: readonly string[];
}

export type Command =
  | { readonly type: 'acceptHandOver'; readonly action: ItemId }
  | { readonly type: 'addAction'; readonly id: ItemId; readonly text: string; readonly lifeArea?: LifeArea; readonly goal?: ItemId; readonly due?: LocalDate; readonly doneWhen?: string; readonly suggested?: readonly OrganisationId[]; readonly dependsOn?: readonly ItemId[]; readonly quickWin?: boolean; readonly scarcity?: Scarcity; readonly visibility?: Visibility; readonly visibleTo?: readonly OrganisationId[]; readonly plainText?: readonly string[] }
  | { readonly type: 'addAgendaItem'; readonly id: ItemId; readonly conference: ItemId; readonly title: string; readonly segment?: ConferenceSegment; readonly lifeArea?: LifeArea; readonly minutes?: number; readonly quickWin?: boolean; readonly subject?: PointSubject; readonly visibility?: Visibility; readonly visibleTo?: readonly OrganisationId[]; readonly plainText?: readonly string[] }
  | { readonly type: 'addCommitment'; readonly id: ItemId; readonly partner: string; readonly detainee: string; readonly lifeArea?: LifeArea; readonly due?: LocalDate; readonly owner?: PersonId; readonly visibility?: Visibility; readonly visibleTo?: readonly OrganisationId[]; readonly plainText?: readonly string[] }
  | { readonly type: 'addDecision'; readonly id: ItemId; readonly text: string; readonly lifeArea?: LifeArea; readonly decision?: DecisionKind; readonly because?: string; readonly visibility?: Visibility; readonly visibleTo?: readonly OrganisationId[]; readonly plainText?: readonly string[] }
  | { readonly type: 'addGoal'; readonly id: ItemId; readonly text: string; readonly lifeArea?: LifeArea; readonly stance?: GoalStance; readonly askAgainOn?: LocalDate; readonly visibility?: Visibility; readonly visibleTo?: readonly OrganisationId[]; readonly plainText?: readonly string[] }
  | { readonly type: 'addLifeArea'; readonly lifeArea: LifeArea }
  | { readonly type: 'addNote'; readonly id: ItemId; readonly text: string; readonly lifeArea?: LifeArea; readonly imposed?: boolean; readonly visibility?: Visibility; readonly visibleTo?: readonly OrganisationId[]; readonly plainText?: readonly string[] }
  | { readonly type: 'answerPromise'; readonly item: ItemId; readonly answer?: Answer }
  | { readonly type: 'arrangeMeeting'; readonly via: MeetingVia; readonly link?: string; readonly conference: ItemId }
  | { readonly type: 'askTimes'; readonly conference: ItemId; readonly slots: readonly Instant[]; readonly minutes: number }
  | { readonly type: 'cancelMeeting'; readonly conference: ItemId }
  | { readonly type: 'changeAgendaItem'; readonly title?: string; readonly minutes?: number; readonly quickWin?: boolean; readonly noMinutes?: boolean; readonly item: ItemId }
  | { readonly type: 'claimAction'; readonly for?: PersonId; readonly action: ItemId }
  | { readonly type: 'closeConference'; readonly conference: ItemId }
  | { readonly type: 'completeAction'; readonly result?: string; readonly action: ItemId }
  | { readonly type: 'confirmGoal'; readonly goal: ItemId }
  | { readonly type: 'confirmPromise'; readonly item: ItemId }
  | { readonly type: 'confirmTold'; readonly revision: number; readonly conference: ItemId }
  | { readonly type: 'correctCase'; readonly firstName: string; readonly bringingPartner?: OrganisationId; readonly homeMunicipality?: string; readonly settlementMunicipality?: string; readonly piMunicipality?: string; readonly detentionStart?: LocalDate; readonly detentionKind?: DetentionKind }
  | { readonly type: 'decideBudget'; readonly granted: boolean; readonly because: string; readonly cents: number; readonly action: ItemId }
  | { readonly type: 'declineHandOver'; readonly action: ItemId }
  | { readonly type: 'deferAction'; readonly due: LocalDate; readonly action: ItemId }
  | { readonly type: 'describeAction'; readonly doneWhen?: string; readonly dependsOn?: readonly ItemId[]; readonly quickWin?: boolean; readonly scarcity?: Scarcity; readonly suggested?: readonly OrganisationId[]; readonly due?: LocalDate; readonly noScarcity?: boolean; readonly noDue?: boolean; readonly action: ItemId }
  | { readonly type: 'describeSituation'; readonly id: ItemId; readonly text: string; readonly lifeArea: LifeArea; readonly possible?: string; readonly alreadyRunning?: boolean; readonly stopsOn?: LocalDate; readonly visibility?: Visibility; readonly visibleTo?: readonly OrganisationId[]; readonly plainText?: readonly string[] }
  | { readonly type: 'draftConference'; readonly conference: ItemId; readonly conferenceType: ConferenceType; readonly minutes: number; readonly facilitator: PersonId; readonly points: readonly DraftPoint[]; readonly deputy?: PersonId }
  | { readonly type: 'dropAction'; readonly reason: string; readonly action: ItemId }
  | { readonly type: 'enterSegment'; readonly segment: ConferenceSegment; readonly conference: ItemId }
  | { readonly type: 'failAction'; readonly reason: string; readonly action: ItemId }
  | { readonly type: 'handOver'; readonly to: PersonId; readonly action: ItemId }
  | { readonly type: 'interpretGoal'; readonly text: string; readonly goal: ItemId }
  | { readonly type: 'inviteParticipant'; readonly person: PersonId; readonly name: string; readonly function: string; readonly organisation: OrganisationId; readonly organisationName: string; readonly role: Role; readonly deputyOf?: PersonId; readonly purpose?: string; readonly legalBasis?: LegalBasis }
  | { readonly type: 'liftLock'; readonly person: PersonId }
  | { readonly type: 'linkAction'; readonly goal: ItemId; readonly action: ItemId }
  | { readonly type: 'lockOut'; readonly person: PersonId }
  | { readonly type: 'lowerHand'; readonly kind?: HandKind; readonly person?: PersonId }
  | { readonly type: 'moveAgendaItem'; readonly before?: ItemId; readonly item: ItemId }
  | { readonly type: 'moveGoal'; readonly before?: ItemId; readonly goal: ItemId }
  | { readonly type: 'moveReleaseDate'; readonly date: LocalDate; readonly provisional: boolean }
  | { readonly type: 'nameDeputy'; readonly person: PersonId; readonly action: ItemId }
  | { readonly type: 'nameLeaders'; readonly facilitator: PersonId; readonly deputy?: PersonId; readonly conference: ItemId }
  | { readonly type: 'nextSpeaker'; readonly conference: ItemId }
  | { readonly type: 'openConference'; readonly conference: ItemId }
  | { readonly type: 'planConference'; readonly conference: ItemId; readonly conferenceType: ConferenceType; readonly plannedAt: Instant; readonly minutes: number; readonly facilitator: PersonId; readonly deputy?: PersonId }
  | { readonly type: 'raiseHand'; readonly kind?: HandKind }
  | { readonly type: 'recordConsent'; readonly person: PersonId; readonly lifeArea: LifeArea; readonly givenOn: LocalDate }
  | { readonly type: 'recordInformed'; readonly informedOn?: LocalDate }
  | { readonly type: 'removeAgendaItem'; readonly item: ItemId }
  | { readonly type: 'removeParticipant'; readonly person: PersonId }
  | { readonly type: 'reportProgress'; readonly text: string; readonly action: ItemId }
  | { readonly type: 'requestBudget'; readonly cents: number; readonly why: string; readonly measure?: string; readonly action: ItemId }
  | { readonly type: 'resolveConflict'; readonly takeTheirs: boolean; readonly conference: ItemId }
  | { readonly type: 'returnClaim'; readonly reason: string; readonly action: ItemId }
  | { readonly type: 'reword'; readonly item: ItemId; readonly text: string }
  | { readonly type: 'rewordAction'; readonly text: string; readonly action: ItemId }
  | { readonly type: 'rewordCommitment'; readonly commitment: ItemId; readonly partner?: string; readonly detainee?: string }
  | { readonly type: 'rewordGoal'; readonly text: string; readonly goal: ItemId }
  | { readonly type: 'setConferenceTime'; readonly plannedAt: Instant; readonly minutes: number; readonly conference: ItemId }
  | { readonly type: 'setCurrentItem'; readonly item: ItemId; readonly conference: ItemId }
  | { readonly type: 'setGoalStance'; readonly stance: GoalStance; readonly askAgainOn?: LocalDate; readonly goal: ItemId }
  | { readonly type: 'setGoalState'; readonly state: GoalState; readonly goal: ItemId }
  | { readonly type: 'setPlainText'; readonly item: ItemId; readonly plainText: readonly string[] }
  | { readonly type: 'setVisibility'; readonly item: ItemId; readonly visibility: Visibility; readonly visibleTo?: readonly OrganisationId[] }
  | { readonly type: 'settleCommitment'; readonly commitment: ItemId; readonly side: PromiseSide; readonly end?: PromiseEnd; readonly reason?: string }
  | { readonly type: 'startConference'; readonly conference: ItemId }
  | { readonly type: 'startRound'; readonly speakers: readonly PersonId[]; readonly conference: ItemId }
  | { readonly type: 'stopAsking'; readonly conference: ItemId }
  | { readonly type: 'stopSupporting'; readonly action: ItemId }
  | { readonly type: 'support'; readonly action: ItemId }
  | { readonly type: 'takeAway'; readonly item: ItemId }
  | { readonly type: 'takeOver'; readonly conference: ItemId }
  | { readonly type: 'withdrawBudget'; readonly action: ItemId }
  | { readonly type: 'withdrawConsent'; readonly person: PersonId; readonly lifeArea: LifeArea; readonly withdrawnOn: LocalDate };

export type Verdict =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly refusal: Refusal; readonly message: string; readonly owner?: Party; readonly field?: string; readonly actions?: readonly ItemId[] };

export interface Welcome<T = Item> { readonly case: CaseId; readonly n: number; readonly you: You; readonly at: Instant; readonly items: readonly T[] }
export interface Changed<T = Item> { readonly case: CaseId; readonly n: number; readonly puts: readonly T[]; readonly drops: readonly ItemId[] }
