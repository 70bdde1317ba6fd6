import type { Item, ItemId, You } from '../protocol/contract';
import type { Projection } from '../seat/seatState';

type Kind = Item['kind'];
export type Of<K extends Kind> = Extract<Item, { kind: K }>;
/** Everything this seat may see. A kind in which nothing changed keeps its map, so that only touched rows redraw. */
export type Items = { readonly [K in Kind]: ReadonlyMap<ItemId, Of<K>> };

export interface View {
  readonly you: You;
  readonly items: Items;
}

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

/** A view of the items that keeps what it can of the one before. */
export const projection: Projection<Item, View> = {
  begin: ({ you, items }) => ({ you, items: put(nothing, items) }),
  apply: (view, puts, drops) => ({ ...view, items: put(drop(view.items, drops), puts) }),
};

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
