import type { CaseId, Item, Me, Verdict } from '../protocol/contract';
import { openConnection } from '../protocol/connection';
import type { KeyValueStore } from '../seat/keyValueStore';
import type { PendingCommand } from '../seat/outbox';
import { createSeat, type Seat, type SeatSnapshot } from '../seat/seat';
import { createDrafts, type Drafts } from './drafts';
import { projection, type View } from './state';

export type CaseSnapshot = SeatSnapshot<View>;

/** What happened, for announcements. */
export type StoreEvent =
  | { readonly kind: 'changed'; readonly before: View; readonly after: View }
  | { readonly kind: 'verdict'; readonly sent: PendingCommand; readonly verdict: Verdict };

/** A professional's seat in one case, with the text that they typed and have not sent. */
export interface CaseStore extends Omit<Seat<View>, 'close'> {
  readonly reference: CaseId;
  readonly drafts: Drafts;
  readonly onEvent: (listener: (event: StoreEvent) => void) => () => void;
}

interface Options {
  readonly reference: CaseId;
  readonly me: Me;
  readonly storage: KeyValueStore;
  readonly signedOut: () => void;
  /** Asks whether the sign-in still holds, when the connection cannot be opened. */
  readonly unreachable: () => void;
  readonly open?: typeof openConnection<Item>;
  readonly now?: () => number;
}

export function createStore({
  reference,
  me,
  storage,
  signedOut,
  unreachable,
  open = openConnection,
  now,
}: Options): CaseStore {
  const listeners = new Set<(event: StoreEvent) => void>();
  const tell = (event: StoreEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const seat = createSeat<Item, View>({
    reference,
    projection,
    open,
    storage,
    key: `nazorg:outbox:${me.person}:${reference}`,
    onChange: (before, after) => tell({ kind: 'changed', before, after }),
    onVerdict: (sent, verdict) => tell({ kind: 'verdict', sent, verdict }),
    onClosed: (reason) => reason === 'signedOut' && signedOut(),
    onUnreachable: unreachable,
    ...(now !== undefined && { now }),
  });
  return {
    ...seat,
    reference,
    drafts: createDrafts(storage, me.person, reference),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
