import type { ItemId } from '../../protocol/contract';

/** One step of an agenda: this point before that one, or at the end. */
export interface Move {
  readonly item: ItemId;
  readonly before?: ItemId;
}

/** The order after a move. */
export function after(ids: readonly ItemId[], { item, before }: Move): readonly ItemId[] {
  const rest = ids.filter((id) => id !== item);
  const place = before === undefined ? -1 : rest.indexOf(before);
  return place < 0 ? [...rest, item] : [...rest.slice(0, place), item, ...rest.slice(place)];
}

/** Puts a point at a place among the others; undefined when it stands there already. */
export function moveTo(ids: readonly ItemId[], item: ItemId, place: number): Move | undefined {
  const rest = ids.filter((id) => id !== item);
  const target = Math.max(0, Math.min(place, rest.length));
  if (ids.indexOf(item) === target) return undefined;
  const before = rest[target];
  return before === undefined ? { item } : { item, before };
}

/** The moves that turn one order into the other, as few as going from the end to the front gives. */
export function moves(from: readonly ItemId[], to: readonly ItemId[]): readonly Move[] {
  let now = from;
  const steps: Move[] = [];
  for (let place = to.length - 1; place >= 0; place -= 1) {
    const item = to[place];
    const before = to[place + 1];
    if (item === undefined || now[now.indexOf(item) + 1] === before) continue;
    const step: Move = before === undefined ? { item } : { item, before };
    steps.push(step);
    now = after(now, step);
  }
  return steps;
}
