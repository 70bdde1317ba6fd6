import type {
  Candidate,
  CaseId,
  CaseList,
  CaseOpened,
  DemoPerson,
  FoundTimes,
  Instant,
  ItemId,
  Me,
  NewCase,
  PersonId,
  PollLink,
  PollPage,
  PreparingOrganisation,
  Problem,
  ScreenCode,
  SlotAnswer,
} from './contract';

export type Answered<T> =
  | { readonly kind: 'ok'; readonly value: T }
  | { readonly kind: 'signedOut' }
  | { readonly kind: 'refused'; readonly status: number; readonly detail: string; readonly field?: string }
  | { readonly kind: 'unreachable' };

export const me = (): Promise<Answered<Me>> => ask('GET', '/api/me');
export const cases = (): Promise<Answered<CaseList>> => ask('GET', '/api/cases');
export const openCase = (asked: NewCase): Promise<Answered<CaseOpened>> => ask('POST', '/api/cases', asked);
export const organisations = (): Promise<Answered<readonly PreparingOrganisation[]>> =>
  ask('GET', '/api/preparing/organisations');
export const candidates = (reference: CaseId): Promise<Answered<readonly Candidate[]>> =>
  ask('GET', `/api/cases/${encodeURIComponent(reference)}/candidates`);
export const scheduling = (): Promise<Answered<{ readonly teams: boolean }>> => ask('GET', '/api/scheduling');
export const calendarFile = (reference: CaseId, conference: ItemId): string =>
  `${conferencePath(reference, conference)}/calendar`;
export const myCalendar = (): Promise<Answered<{ readonly since?: Instant }>> => ask('GET', '/api/my-calendar');
export const newCalendarLink = (): Promise<Answered<{ readonly url: string }>> => ask('POST', '/api/my-calendar');
export const stopMyCalendar = (): Promise<Answered<undefined>> => ask('POST', '/api/my-calendar/stop');
export const findTimes = (reference: CaseId, conference: ItemId): Promise<Answered<FoundTimes>> =>
  ask('GET', `${conferencePath(reference, conference)}/times`);
export const pollLinks = (reference: CaseId, conference: ItemId): Promise<Answered<readonly PollLink[]>> =>
  ask('GET', `${conferencePath(reference, conference)}/poll-links`);
/** In the body: a personal link stands in no log. */
export const lookAtPoll = (token: string): Promise<Answered<PollPage>> => ask('POST', '/api/poll', { token });
export const answerPoll = (token: string, answers: readonly SlotAnswer[]): Promise<Answered<PollPage>> =>
  ask('POST', '/api/poll/answer', { token, answers });
export const signOut = (): Promise<Answered<undefined>> => ask('POST', '/api/sign-out');
export const screenCode = (reference: CaseId): Promise<Answered<ScreenCode>> =>
  ask('POST', `/api/cases/${encodeURIComponent(reference)}/screen-code`);
export const pairScreen = (code: string): Promise<Answered<{ readonly case: CaseId }>> =>
  ask('POST', '/screen/pair', { code });
export const demoPeople = (): Promise<Answered<readonly DemoPerson[]>> => ask('GET', '/demo/people');
export const demoSignIn = (person: PersonId): Promise<Answered<undefined>> => ask('POST', '/demo/sign-in', { person });
export const demoReset = (): Promise<Answered<undefined>> => ask('POST', '/demo/reset');

const conferencePath = (reference: CaseId, conference: ItemId): string =>
  `/api/cases/${encodeURIComponent(reference)}/conferences/${encodeURIComponent(conference)}`;

export const ask = <T>(method: 'GET' | 'POST', path: string, body: unknown = {}): Promise<Answered<T>> =>
  request(path, {
    method,
    ...(method === 'POST' && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  });

/** A file as it is. */
export const send = <T>(path: string, file: Blob, type: string): Promise<Answered<T>> =>
  request(path, { method: 'POST', headers: { 'Content-Type': type }, body: file });

async function request<T>(
  path: string,
  {
    headers,
    ...what
  }: { readonly method: string; readonly headers?: Readonly<Record<string, string>>; readonly body?: string | Blob },
): Promise<Answered<T>> {
  try {
    const response = await fetch(path, {
      ...what,
      cache: 'no-store',
      credentials: 'same-origin',
      headers: { Accept: 'application/json', ...headers },
    });
    if (response.status === 401) return { kind: 'signedOut' };
    if (!response.ok) return { kind: 'refused', status: response.status, ...(await reasonOf(response)) };
    const text = await response.text();
    return { kind: 'ok', value: (text === '' ? undefined : JSON.parse(text)) as T };
  } catch {
    return { kind: 'unreachable' };
  }
}

async function reasonOf(response: Response): Promise<{ readonly detail: string; readonly field?: string }> {
  try {
    const { detail = '', field } = (await response.json()) as Partial<Problem> & { readonly field?: string };
    return field === undefined ? { detail } : { detail, field };
  } catch {
    return { detail: '' };
  }
}
