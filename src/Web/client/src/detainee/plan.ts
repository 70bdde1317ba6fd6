import type { ScreenItem } from '../protocol/contract';
import { viewOf, type Projection, type SeatState } from '../seat/seatState';

/** The items of a plan, in the order in which they came. */
export type PlanItems = readonly ScreenItem[];

export const projection: Projection<ScreenItem, PlanItems> = {
  begin: ({ items }) => items,
  apply: (items, puts, drops) => {
    const put = new Map(puts.map((item) => [item.id, item]));
    const kept = items.filter(({ id }) => !drops.includes(id)).map((item) => put.get(item.id) ?? item);
    return [...kept, ...puts.filter(({ id }) => !items.some((item) => item.id === id))];
  },
};

/** What goes on now. */
export const nowOf = (items: PlanItems): ScreenItem | undefined => items.find((item) => item.kind === 'now');

const none: PlanItems = [];
export const itemsOf = (state: SeatState<PlanItems>): PlanItems => viewOf(state) ?? none;
