import type { Changed, Closed, ScreenItem, Welcome } from '../protocol/contract';

/** What this screen knows, as a pure function of what it was sent. `stale`: a message is missing, join again. */
export type ScreenState =
  | { readonly kind: 'joining' }
  | {
      readonly kind: 'live' | 'stale';
      readonly n: number;
      readonly items: readonly ScreenItem[];
      readonly hadItems: boolean;
    }
  | { readonly kind: 'stopped' };

export const joining: ScreenState = { kind: 'joining' };
export const stopped: ScreenState = { kind: 'stopped' };

export function welcomed(state: ScreenState, { n, items }: Welcome<ScreenItem>): ScreenState {
  return { kind: 'live', n, items, hadItems: items.length > 0 || hadItems(state) };
}

export function changed(state: ScreenState, { n, puts, drops }: Changed<ScreenItem>): ScreenState {
  if (state.kind !== 'live' || n <= state.n) return state;
  if (n > state.n + 1) return { ...state, kind: 'stale' };

  const put = new Map(puts.map((item) => [item.id, item]));
  const kept = state.items.filter(({ id }) => !drops.includes(id)).map((item) => put.get(item.id) ?? item);
  const added = puts.filter(({ id }) => !state.items.some((item) => item.id === id));
  const items = [...kept, ...added];
  return { kind: 'live', n, items, hadItems: state.hadItems || items.length > 0 };
}

/** Removed, gone or signed out is the end; a server that pauses or a line that was too slow is not. */
export function closed(state: ScreenState, { reason }: Pick<Closed, 'reason'>): ScreenState {
  return reason === 'tooSlow' || reason === 'shuttingDown' ? state : stopped;
}

export const itemsOf = (state: ScreenState): readonly ScreenItem[] => ('items' in state ? state.items : []);
const hadItems = (state: ScreenState): boolean => 'hadItems' in state && state.hadItems;
