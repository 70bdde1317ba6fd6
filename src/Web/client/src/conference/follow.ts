import { useState } from 'react';
import type { ItemId, LifeArea } from '../protocol/contract';

/** Where someone looks in the room. */
export type Place =
  | { readonly kind: 'item'; readonly id: ItemId }
  | { readonly kind: 'area'; readonly area: LifeArea }
  | { readonly kind: 'closing' }
  | { readonly kind: 'timeline' };

export interface Following {
  readonly place: Place | undefined;
  readonly follows: boolean;
  readonly look: (place: Place) => void;
  readonly goAlong: () => void;
  readonly setFollows: (follows: boolean) => void;
  /** Someone who types or walks by keyboard in the middle is not carried away. */
  readonly setBusy: (busy: boolean) => void;
}

/** Follows the current item of the conference, or stays where one looks. */
export function useFollow(current: ItemId | undefined, first: ItemId | undefined): Following {
  const [follows, setFollows] = useState(true);
  const [busy, setBusy] = useState(false);
  const [own, setOwn] = useState<Place>();
  const [seen, setSeen] = useState(current);
  if (current !== seen) {
    setSeen(current);
    if (own?.kind === 'item' && own.id === current) setFollows(true);
    else if (busy && follows && seen !== undefined) {
      setFollows(false);
      setOwn({ kind: 'item', id: seen });
    }
  }
  const itemPlace = (id: ItemId | undefined): Place | undefined => (id === undefined ? undefined : { kind: 'item', id });
  return {
    place: follows && current !== undefined ? itemPlace(current) : (own ?? itemPlace(first)),
    follows,
    look: (place) => {
      const isCurrent = place.kind === 'item' && place.id === current;
      setOwn(place);
      if (current !== undefined) setFollows(isCurrent);
    },
    goAlong: () => setFollows(true),
    setFollows: (next) => {
      if (!next) setOwn(itemPlace(current ?? first));
      setFollows(next);
    },
    setBusy,
  };
}
