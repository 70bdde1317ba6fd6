import type {
  AccountPage,
  CalendarSubscription,
  Candidate,
  CaseId,
  CaseList,
  Catalogue,
  Contact,
  ContactId,
  DemoPerson,
  DemoSignIn,
  FoundPage,
  FoundTimes,
  ImportAnswer,
  ImportState,
  ItemId,
  LifeArea,
  Me,
  Measure,
  MeasureId,
  MessageByHand,
  NewCalendarLink,
  NewAccount,
  NewCase,
  NewExperience,
  NewRole,
  OfferCard,
  OfferId,
  OpenedCase,
  Organisation,
  OrganisationAnswer,
  OrganisationId,
  PairRequest,
  Paired,
  PartnerOrganisation,
  PersonId,
  PollLink,
  PollPage,
  PollReply,
  PollRequest,
  Role,
  RowStatus,
  SchedulingCapabilities,
  ScreenCode,
  SessionLeft,
  SheetPage,
  SignInChoice,
  SignInWay,
  SlotAnswer,
  WrongReport,
} from './contract';
import { ask, send, type Answered } from './http';

type Nothing = Promise<Answered<undefined>>;

export interface Search {
  readonly text: string;
  readonly region: string;
  readonly lifeArea: LifeArea | '';
  readonly from: number;
}
export const organisationsOnAPage = 50;
export const rowsOnAPage = 100;

export const me = (): Promise<Answered<Me>> => ask('GET', '/api/me');
export const cases = (): Promise<Answered<CaseList>> => ask('GET', '/api/cases');
export const openCase = (asked: NewCase): Promise<Answered<OpenedCase>> => ask('POST', '/api/cases', asked);
export const organisations = (): Promise<Answered<readonly PartnerOrganisation[]>> =>
  ask('GET', '/api/preparing/organisations');
export const candidates = (reference: CaseId): Promise<Answered<readonly Candidate[]>> =>
  ask('GET', `/api/cases/${encodeURIComponent(reference)}/candidates`);
export const scheduling = (): Promise<Answered<SchedulingCapabilities>> => ask('GET', '/api/scheduling');
export const calendarFile = (reference: CaseId, conference: ItemId): string =>
  `${conferencePath(reference, conference)}/calendar`;
export const myCalendar = (): Promise<Answered<CalendarSubscription>> => ask('GET', '/api/my-calendar');
export const newCalendarLink = (): Promise<Answered<NewCalendarLink>> => ask('POST', '/api/my-calendar');
export const stopMyCalendar = (): Nothing => ask('POST', '/api/my-calendar/stop');
export const findTimes = (reference: CaseId, conference: ItemId): Promise<Answered<FoundTimes>> =>
  ask('GET', `${conferencePath(reference, conference)}/times`);
export const pollLinks = (reference: CaseId, conference: ItemId): Promise<Answered<readonly PollLink[]>> =>
  ask('GET', `${conferencePath(reference, conference)}/poll-links`);
export const messagesByHand = (reference: CaseId, conference: ItemId): Promise<Answered<readonly MessageByHand[]>> =>
  ask('GET', `${conferencePath(reference, conference)}/messages-by-hand`);
/** In the body: a personal link stands in no log. */
export const lookAtPoll = (token: string): Promise<Answered<PollPage>> =>
  ask('POST', '/api/poll', { token } satisfies PollRequest);
export const answerPoll = (token: string, answers: readonly SlotAnswer[]): Promise<Answered<PollPage>> =>
  ask('POST', '/api/poll/answer', { token, answers } satisfies PollReply);
export const signOut = (): Nothing => ask('POST', '/api/sign-out');
export const signOutEverywhere = (): Nothing => ask('POST', '/api/sign-out/everywhere');
export const signInChoice = (): Promise<Answered<SignInChoice>> => ask('GET', '/api/sign-in');
/** Where the sign-in of an organisation begins; it comes back to this page. */
export const signInPath = ({ id }: SignInWay, back: string): string =>
  `/sign-in/${encodeURIComponent(id)}?${new URLSearchParams({ naar: back }).toString()}`;
export const accounts = (): Promise<Answered<AccountPage>> => ask('GET', '/api/accounts');
export const giveAccess = (asked: NewAccount): Nothing => ask('POST', '/api/accounts', asked);
export const giveRole = (person: PersonId, role: Role): Nothing =>
  ask('POST', `/api/accounts/${encodeURIComponent(person)}/role`, { role } satisfies NewRole);
export const stopAccess = (person: PersonId): Nothing =>
  ask('POST', `/api/accounts/${encodeURIComponent(person)}/stop`);
export const allowAccess = (person: PersonId): Nothing =>
  ask('POST', `/api/accounts/${encodeURIComponent(person)}/allow`);
export const sheet = (reference: CaseId): Promise<Answered<SheetPage>> =>
  ask('GET', `/api/cases/${encodeURIComponent(reference)}/sheet`);
export const sessionLeft = (): Promise<Answered<SessionLeft>> => ask('GET', '/api/session');
export const stillHere = (): Promise<Answered<SessionLeft>> => ask('POST', '/api/session');
export const screenCode = (reference: CaseId): Promise<Answered<ScreenCode>> =>
  ask('POST', `/api/cases/${encodeURIComponent(reference)}/screen-code`);
export const endScreen = (reference: CaseId): Nothing =>
  ask('POST', `/api/cases/${encodeURIComponent(reference)}/screen/end`);
export const pairScreen = (code: string): Promise<Answered<Paired>> =>
  ask('POST', '/screen/pair', { code } satisfies PairRequest);
export const demoPeople = (): Promise<Answered<readonly DemoPerson[]>> => ask('GET', '/demo/people');
export const demoSignIn = (person: PersonId): Nothing => ask('POST', '/demo/sign-in', { person } satisfies DemoSignIn);
export const demoReset = (): Nothing => ask('POST', '/demo/reset');

export const find = ({ from, ...words }: Search): Promise<Answered<FoundPage>> =>
  ask(
    'GET',
    `/api/directory?${new URLSearchParams({ ...Object.fromEntries(Object.entries(words).filter(([, value]) => value !== '')), from: String(from) }).toString()}`,
  );
export const organisation = (id: OrganisationId): Promise<Answered<OrganisationAnswer>> =>
  ask('GET', `/api/directory/organisations/${encodeURIComponent(id)}`);
export const putOrganisation = (row: Organisation): Nothing => ask('POST', '/api/directory/organisations', row);
export const putContact = (row: Contact): Nothing => ask('POST', '/api/directory/contacts', row);
export const confirmContact = (id: ContactId): Nothing =>
  ask('POST', `/api/directory/contacts/${encodeURIComponent(id)}/confirm`);
export const reportContact = (id: ContactId, note: string): Nothing =>
  ask('POST', `/api/directory/contacts/${encodeURIComponent(id)}/report`, { note } satisfies WrongReport);
export const removeContact = (id: ContactId): Nothing =>
  ask('POST', `/api/directory/contacts/${encodeURIComponent(id)}/remove`);
export const putOffer = (row: OfferCard): Nothing => ask('POST', '/api/directory/offers', row);
export const removeOffer = (id: OfferId): Nothing =>
  ask('POST', `/api/directory/offers/${encodeURIComponent(id)}/remove`);
export const catalogue = (): Promise<Answered<Catalogue>> => ask('GET', '/api/measures');
export const putMeasure = (row: Measure): Nothing => ask('POST', '/api/measures', row);
export const addExperience = (measure: MeasureId, experience: NewExperience): Nothing =>
  ask('POST', `/api/measures/${encodeURIComponent(measure)}/experiences`, experience);
export const sendImport = (file: Blob): Promise<Answered<ImportState>> =>
  send('/api/directory/imports', file, 'text/csv');
export const importRows = (id: string, only: RowStatus | undefined, from: number): Promise<Answered<ImportAnswer>> =>
  ask(
    'GET',
    `/api/directory/imports/${encodeURIComponent(id)}?${new URLSearchParams({ ...(only !== undefined && { only }), from: String(from) }).toString()}`,
  );
export const writeImport = (id: string): Promise<Answered<ImportState>> =>
  ask('POST', `/api/directory/imports/${encodeURIComponent(id)}/write`);

const conferencePath = (reference: CaseId, conference: ItemId): string =>
  `/api/cases/${encodeURIComponent(reference)}/conferences/${encodeURIComponent(conference)}`;
