import { useState } from 'react';
import { heldOrder, moved } from '../../ui/heldOrder';
import type { ItemId } from '../../protocol/contract';
import { after, type Move } from './order';

interface OwnOrder {
  readonly shown: readonly ItemId[];
  /** How many points somebody else moved meanwhile. */
  readonly changes: number;
  readonly arrange: (move: Move) => void;
  readonly hold: () => void;
  readonly letGo: () => void;
}

/**
 * The order of a list that one arranges: it holds still under pointer and focus, except for one's own moves, which show
 * at once.
 */
export function useOwnOrder(ids: readonly ItemId[]): OwnOrder {
  const [held, setHeld] = useState<readonly ItemId[]>();
  const shown = held === undefined ? ids : heldOrder(held, ids).filter((id) => ids.includes(id));
  return {
    shown,
    changes: held === undefined ? 0 : moved(shown, ids),
    arrange: (move) => setHeld(after(shown, move)),
    hold: () => setHeld((now) => now ?? ids),
    letGo: () => setHeld(undefined),
  };
}
