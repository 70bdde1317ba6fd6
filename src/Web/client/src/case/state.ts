import type { Changed, Closed, Item, ItemId, Welcome, You } from '../protocol/contract';

type Kind = Item['kind'];
export type Of<K extends Kind> = Extract<Item, { kind: K }>;
/** Everything this seat may see. A kind in which nothing changed keeps its map, so that only touched rows redraw. */
export type Items = { readonly [K in Kind]: ReadonlyMap<ItemId, Of<K>> };

export interface View {
  readonly you: You;
  readonly items: Items;
}

export type CaseState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'live' | 'stale'; readonly n: number; readonly view: View }
  | { readonly kind: 'closed'; readonly reason: Closed['reason'] };

export const waiting: CaseState = { kind: 'waiting' };

const nothing: Items = {
  case: new Map(),
  participant: new Map(),
  conference: new Map(),
  agendaItem: new Map(),
  goal: new Map(),
  action: new Map(),
  commitment: new Map(),
  decision: new Map(),
  situation: new Map(),
  note: new Map(),
};

/** A welcome replaces whatever was known. */
export function welcomed(message: Welcome): CaseState {
  return { kind: 'live', n: message.n, view: { you: message.you, items: put(nothing, message.items) } };
}

/** The next message is applied, an old one is ignored, and a hole makes the state stale: join again. */
export function changed(state: CaseState, { n, puts, drops }: Changed): CaseState {
  if (state.kind !== 'live' || n <= state.n) return state;
  if (n > state.n + 1) return { ...state, kind: 'stale' };
  return { kind: 'live', n, view: { ...state.view, items: put(drop(state.view.items, drops), puts) } };
}

export function closed({ reason }: Closed): CaseState {
  return { kind: 'closed', reason };
}

/** The item with this id, of whatever kind. */
export function itemWith(items: Items, id: ItemId): Item | undefined {
  for (const map of mapsOf(items)) {
    const item = map.get(id);
    if (item !== undefined) return item;
  }
  return undefined;
}

function put(items: Items, puts: readonly Item[]): Items {
  const touched = new Map<Kind, Map<ItemId, Item>>();
  for (const item of puts) {
    const map = touched.get(item.kind) ?? new Map<ItemId, Item>(items[item.kind]);
    touched.set(item.kind, map.set(item.id, item));
  }
  return { ...items, ...(Object.fromEntries(touched) as Partial<Items>) };
}

function drop(items: Items, drops: readonly ItemId[]): Items {
  const touched = new Map<Kind, Map<ItemId, Item>>();
  for (const id of drops) {
    const kind = itemWith(items, id)?.kind;
    if (kind === undefined) continue;
    const map = touched.get(kind) ?? new Map<ItemId, Item>(items[kind]);
    map.delete(id);
    touched.set(kind, map);
  }
  return { ...items, ...(Object.fromEntries(touched) as Partial<Items>) };
}

function mapsOf(items: Items): readonly ReadonlyMap<ItemId, Item>[] {
  return Object.values(items);
}
