import { me as askMe, demoPeople, signOut } from '../protocol/api';
import type { DemoPerson, Me } from '../protocol/contract';

type Session =
  | { readonly kind: 'asking' }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'out'; readonly expired: boolean }
  | { readonly kind: 'in'; readonly me: Me };

/** Who is signed in, and the people of the demo when this is one. */
export interface SessionState {
  readonly session: Session;
  readonly demo: readonly DemoPerson[] | undefined;
}

let state: SessionState = { session: { kind: 'asking' }, demo: undefined };
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

export async function leave(): Promise<void> {
  const answer = await signOut();
  if (answer.kind !== 'unreachable') set({ session: { kind: 'out', expired: false } });
}

export async function askDemo(): Promise<void> {
  const answer = await demoPeople();
  if (answer.kind === 'ok' && Array.isArray(answer.value)) set({ demo: answer.value });
}

function set(next: Partial<SessionState>): void {
  state = { ...state, ...next };
  for (const listener of listeners) listener();
}
