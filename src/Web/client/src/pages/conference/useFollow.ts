import { useState } from 'react';
import type { Drafts } from '../../case/drafts';
import type { ItemId, LifeArea } from '../../protocol/contract';

/** Where someone looks in the room. */
export type Place =
  | { readonly kind: 'item'; readonly id: ItemId }
  | { readonly kind: 'area'; readonly area: LifeArea }
  | { readonly kind: 'closing' }
  | { readonly kind: 'timeline' }
  | { readonly kind: 'people' }
  | { readonly kind: 'past'; readonly id: ItemId };

export interface Following {
  readonly place: Place | undefined;
  readonly follows: boolean;
  readonly look: (place: Place) => void;
  readonly goAlong: () => void;
  readonly setFollows: (follows: boolean) => void;
  /** Someone who types or walks by keyboard in the middle is not carried away. */
  readonly setBusy: (busy: boolean) => void;
}

/**
 * Follows the current item of the conference, or stays where one looks, also after a reload: there is the text one
 * typed.
 */
export function useFollow(current: ItemId | undefined, first: ItemId | undefined, kept: Drafts): Following {
  const [own, setOwn] = useState(() => keptPlace(kept));
  const [follows, setFollows] = useState(own === undefined);
  const [busy, setBusy] = useState(false);
  const [seen, setSeen] = useState(current);
  if (current !== seen) {
    setSeen(current);
    // There is nothing to follow any more: whoever followed is not sent back to where he was before.
    if (current === undefined && follows) setOwn(undefined);
    else if (own?.kind === 'item' && own.id === current) setFollows(true);
    else if (busy && follows && seen !== undefined) {
      setFollows(false);
      setOwn({ kind: 'item', id: seen });
    }
  }
  const itemPlace = (id: ItemId | undefined): Place | undefined =>
    id === undefined ? undefined : { kind: 'item', id };
  return {
    place: follows && current !== undefined ? itemPlace(current) : (own ?? itemPlace(first)),
    follows,
    look: (place) => {
      const isCurrent = place.kind === 'item' && place.id === current;
      setOwn(place);
      if (current !== undefined) setFollows(isCurrent);
      kept.write(field, isCurrent ? '' : JSON.stringify(place));
    },
    goAlong: () => {
      setFollows(true);
      kept.write(field, '');
    },
    setFollows: (next) => {
      if (!next) setOwn(itemPlace(current ?? first));
      setFollows(next);
      kept.write(field, '');
    },
    setBusy,
  };
}

const field = 'place';

function keptPlace(kept: Drafts): Place | undefined {
  const text = kept.read(field);
  return text === '' ? undefined : (JSON.parse(text) as Place);
}
