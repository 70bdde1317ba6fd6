import { me as askMe, demoPeople, signInChoice, signOut, signOutEverywhere } from '../protocol/api';
import type { DemoPerson, Me, SignInWay } from '../protocol/contract';
import type { Answered } from '../protocol/http';

type Session =
  | { readonly kind: 'asking' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'out'; readonly expired: boolean }
  | { readonly kind: 'in'; readonly me: Me };

/** Who is signed in, and the people of the demo when this is one. */
export interface SessionState {
  readonly session: Session;
  readonly demo: readonly DemoPerson[] | undefined;
  /** With which organisations one can sign in; absent until that is known. */
  readonly ways: readonly SignInWay[] | undefined;
}

let state: SessionState = { session: { kind: 'asking' }, demo: undefined, ways: undefined };
const listeners = new Set<() => void>();

export const getSession = (): SessionState => state;
export function onSession(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks who is signed in. A sign-in that has ended keeps what was typed. */
export async function refreshSession(): Promise<void> {
  const answer = await askMe();
  if (answer.kind === 'ok') set({ session: { kind: 'in', me: answer.value } });
  else if (answer.kind === 'signedOut') sessionEnded();
  else if (state.session.kind === 'asking') set({ session: { kind: 'unreachable' } });
}

export function sessionEnded(): void {
  if (state.session.kind !== 'out') set({ session: { kind: 'out', expired: state.session.kind === 'in' } });
}

export const leave = (): Promise<boolean> => left(signOut());
export const leaveEverywhere = (): Promise<boolean> => left(signOutEverywhere());

/** Whether it is done; without a line it is not. */
async function left(asked: Promise<Answered<undefined>>): Promise<boolean> {
  const { kind } = await asked;
  const isDone = kind === 'ok' || kind === 'signedOut';
  if (isDone) set({ session: { kind: 'out', expired: false } });
  return isDone;
}

export async function askSignIn(): Promise<void> {
  const choice = await signInChoice();
  if (choice.kind !== 'ok') return;
  const people = choice.value.isDemo ? await demoPeople() : undefined;
  set({ ways: choice.value.ways, demo: people?.kind === 'ok' ? people.value : undefined });
}

function set(next: Partial<SessionState>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}
