import type { Changed, Closed, ItemId, Welcome } from '../protocol/contract';

/** What a seat was sent, as a pure function of the messages. `stale`: a message is missing, so it joins again. */
export type SeatState<View> =
  | { readonly kind: 'joining' }
  | { readonly kind: 'live' | 'stale'; readonly n: number; readonly view: View }
  | { readonly kind: 'closed'; readonly reason: Closed['reason'] };

/** How a page keeps the items that it is sent. */
export interface Projection<T, View> {
  readonly begin: (message: Welcome<T>) => View;
  readonly apply: (view: View, puts: readonly T[], drops: readonly ItemId[]) => View;
}

export const joining = { kind: 'joining' } as const;

/** A welcome replaces whatever was known. */
export function welcomed<T, View>({ begin }: Projection<T, View>, message: Welcome<T>): SeatState<View> {
  return { kind: 'live', n: message.n, view: begin(message) };
}

/** The next message is applied, an old one is ignored, and a gap makes the state stale. */
export function changed<T, View>(
  { apply }: Projection<T, View>,
  state: SeatState<View>,
  { n, puts, drops }: Changed<T>,
): SeatState<View> {
  if (state.kind !== 'live' || n <= state.n) return state;
  if (n > state.n + 1) return { ...state, kind: 'stale' };
  return { kind: 'live', n, view: apply(state.view, puts, drops) };
}

/** A server that pauses and a connection that was too slow come back; every other reason is the end. */
export const isFinal = (reason: Closed['reason']): boolean => reason !== 'tooSlow' && reason !== 'shuttingDown';

/** The last full view, also while a gap is being repaired. */
export function viewOf<View>(state: SeatState<View>): View | undefined {
  return state.kind === 'live' || state.kind === 'stale' ? state.view : undefined;
}
