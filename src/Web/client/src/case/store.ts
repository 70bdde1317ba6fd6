import type { CaseId, Command, Instant, Me, Present, Verdict } from '../protocol/contract';
import { openLine, type Line, type Listener } from '../protocol/connection';
import { newId } from '../protocol/newId';
import { createDrafts, type Drafts } from './drafts';
import { createOutbox, type Letter, type Shelf } from '../seat/outbox';
import { changed, closed, waiting, welcomed, type CaseState, type View } from './state';

/** `silent`: lost after a long silence; `down`: lost a moment ago. */
export type LineState = 'connecting' | 'up' | 'down' | 'silent';

export interface CaseSnapshot {
  readonly state: CaseState;
  /** The last full view, also while the line is down or a hole is being repaired. */
  readonly view: View | undefined;
  readonly present: Present['organisations'];
  readonly line: LineState;
  readonly letters: readonly Letter[];
  /** Server's clock minus ours, in milliseconds. */
  readonly clock: number;
}

/** What happened, for announcements. */
export type Happening =
  | { readonly kind: 'changed'; readonly before: View; readonly after: View }
  | { readonly kind: 'verdict'; readonly letter: Letter; readonly verdict: Verdict };

export interface CaseStore {
  readonly reference: CaseId;
  readonly drafts: Drafts;
  readonly subscribe: (listener: () => void) => () => void;
  readonly getSnapshot: () => CaseSnapshot;
  readonly onHappening: (listener: (happening: Happening) => void) => () => void;
  readonly submit: (command: Command) => void;
  readonly forget: (commandId: string) => void;
  /** Opens the line; `end` closes it, and it can be started again. */
  readonly start: () => void;
  readonly end: () => void;
}

interface Means {
  readonly reference: CaseId;
  readonly me: Me;
  readonly shelf: Shelf;
  readonly signedOut: () => void;
  /** Asks whether the sign-in still holds, when the line cannot be opened. */
  readonly unreachable: () => void;
  readonly open?: (listener: Listener) => Line;
  readonly now?: () => number;
}

export function createStore({
  reference,
  me,
  shelf,
  signedOut,
  unreachable,
  open = openLine,
  now = Date.now,
}: Means): CaseStore {
  const listeners = new Set<() => void>();
  const happenings = new Set<(happening: Happening) => void>();
  const drafts = createDrafts(shelf, me.person, reference);
  let snapshot: CaseSnapshot = {
    state: waiting,
    view: undefined,
    present: [],
    line: 'connecting',
    letters: [],
    clock: 0,
  };

  const set = (next: Partial<CaseSnapshot>): void => {
    snapshot = { ...snapshot, ...next };
    for (const listener of listeners) listener();
  };
  const tell = (happening: Happening): void => {
    for (const listener of happenings) listener(happening);
  };
  const offset = (at: Instant): number => Date.parse(at) - now();
  const join = (): void => void line?.join(reference).catch(() => undefined); // A lost line comes back as `up`.
  const joinSoon = (): void => void setTimeout(join, 500);

  const listener: Listener = {
    up: () => {
      set({ line: 'up' });
      join();
    },
    down: (silent) => {
      outbox.close();
      set({ line: silent === true ? 'silent' : 'down' });
    },
    unreachable: () => {
      if (snapshot.line !== 'silent') set({ line: 'down' });
      unreachable();
    },
    welcome: (message) => {
      if (message.case !== reference) return;
      const state = welcomed(message);
      set({ state, view: viewOf(state), line: 'up', clock: offset(message.at) });
      outbox.open();
    },
    changed: (message) => {
      if (message.case !== reference) return;
      const before = snapshot.view;
      const state = changed(snapshot.state, message);
      if (state.kind === 'stale' && snapshot.state.kind !== 'stale') join();
      const after = viewOf(state);
      set({ state, view: after });
      if (before !== undefined && after !== undefined && before !== after) tell({ kind: 'changed', before, after });
    },
    present: (message) => {
      if (message.case === reference) set({ present: message.organisations });
    },
    closed: (message) => {
      if (message.case !== reference) return;
      outbox.close();
      if (message.reason === 'signedOut') signedOut();
      else if (message.reason === 'tooSlow' || message.reason === 'shuttingDown') joinSoon();
      else set({ state: closed(message), view: undefined });
    },
  };

  let line: Line | undefined;
  const outbox = createOutbox({
    shelf,
    key: `nazorg:outbox:${me.person}:${reference}`,
    send: ({ commandId, command }) =>
      line?.submit(reference, commandId, command) ?? Promise.reject(new Error('No line.')),
    changed: () => set({ letters: outbox.letters() }),
    verdict: (letter, verdict) => tell({ kind: 'verdict', letter, verdict }),
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds)),
  });
  snapshot = { ...snapshot, letters: outbox.letters() };

  return {
    reference,
    drafts,
    subscribe: (each) => {
      listeners.add(each);
      return () => listeners.delete(each);
    },
    getSnapshot: () => snapshot,
    onHappening: (each) => {
      happenings.add(each);
      return () => happenings.delete(each);
    },
    submit: (command) => outbox.add(command, newId()),
    forget: (commandId) => outbox.forget(commandId),
    start: () => {
      line ??= open(listener);
    },
    end: () => {
      outbox.close();
      void line?.leave(reference).catch(() => undefined);
      line?.end();
      line = undefined;
    },
  };
}

function viewOf(state: CaseState): View | undefined {
  return state.kind === 'live' || state.kind === 'stale' ? state.view : undefined;
}
