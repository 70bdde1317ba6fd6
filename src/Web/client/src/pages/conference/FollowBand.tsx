import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import type { ItemId } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import type { Place } from './useFollow';

interface Props {
  readonly items: Items;
  readonly current: ItemId | undefined;
  readonly place: Place | undefined;
  readonly goAlong: () => void;
}

/** Who looks elsewhere sees what the conversation is about, and goes back when he wants. */
export function FollowBand({ items, current, place, goAlong }: Props): ReactNode {
  const item = current === undefined ? undefined : items.agendaItem.get(current);
  if (item === undefined || (place?.kind === 'item' && place.id === current)) return null;
  return (
    <Notice
      actions={
        <Button variant="main" onClick={goAlong}>
          Ga mee
        </Button>
      }
    >
      Het gesprek gaat nu over: <b>{item.title}</b>
    </Notice>
  );
}
