import { useState } from 'react';

interface HeldOrder {
  readonly shown: readonly string[];
  /** How many lines would move, come or go. */
  readonly changes: number;
  readonly release: () => void;
  readonly hold: () => void;
  readonly letGo: () => void;
}

/**
 * The order in which a list is shown. While pointer or focus is inside, nothing moves: new lines come at the end, the
 * rest waits.
 */
export function useHeldOrder(ids: readonly string[]): HeldOrder {
  const [held, setHeld] = useState<readonly string[]>();
  const shown = held === undefined ? ids : heldOrder(held, ids);
  return {
    shown,
    changes: held === undefined ? 0 : moved(shown, ids),
    release: () => setHeld(ids),
    hold: () => setHeld((now) => now ?? ids),
    letGo: () => setHeld(undefined),
  };
}

export function heldOrder(held: readonly string[], ids: readonly string[]): readonly string[] {
  return [...held, ...ids.filter((id) => !held.includes(id))];
}

export function moved(shown: readonly string[], ids: readonly string[]): number {
  const gone = shown.filter((id) => !ids.includes(id));
  const kept = shown.filter((id) => ids.includes(id));
  return gone.length + kept.filter((id, place) => ids[place] !== id).length;
}
