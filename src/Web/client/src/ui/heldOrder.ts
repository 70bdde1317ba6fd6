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

/** As few lines as explain the difference: one that comes first is one change, however many it shifts. */
export function moved(shown: readonly string[], ids: readonly string[]): number {
  const places = shown.map((id) => ids.indexOf(id));
  const kept = places.filter((place) => place >= 0);
  return places.length - kept.length + (kept.length - longestRise(kept));
}

/** How many can stay where they are: the longest run of places that rise. */
function longestRise(places: readonly number[]): number {
  const lengths: number[] = [];
  for (const [at, place] of places.entries())
    lengths.push(1 + Math.max(0, ...lengths.filter((_, before) => before < at && (places[before] ?? 0) < place)));
  return Math.max(0, ...lengths);
}
