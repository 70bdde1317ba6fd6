import { useState, type SubmitEvent, type ReactNode } from 'react';
import type { ActionItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { useRoom } from '../../room/RoomContext';
import { changesOf, detailsOf, type ActionDetails } from './actionDetails';
import { ActionFields } from './ActionFields';

/** Saying more of an action later: only what was changed is sent. */
export function DescribeAction({ action }: { readonly action: ActionItem }): ReactNode {
  const { store, actions } = useRoom();
  const [typed, setTyped] = useState<ActionDetails>();
  const details = typed ?? detailsOf(action);
  const changes = changesOf(action, details);
  const isChanged = Object.keys(changes).length > 2;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isChanged) store.submit(changes);
    setTyped(undefined);
  };
  return (
    <form className="more__form" onSubmit={submit}>
      <ActionFields details={details} change={setTyped} others={actions.filter(({ id }) => id !== action.id)} withDue />
      <Button type="submit" aria-disabled={!isChanged}>
        Bewaren
      </Button>
    </form>
  );
}
