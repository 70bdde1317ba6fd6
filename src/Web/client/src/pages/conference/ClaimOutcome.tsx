import type { ReactNode } from 'react';
import type { PendingCommand } from '../../seat/outbox';
import type { ActionItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { nameOf } from '../../text/people';
import { useRoom } from '../../room/RoomContext';

/** Someone else was first: who has it, and what one can do instead. */
export function ClaimOutcome({
  sent,
  action,
}: {
  readonly sent: PendingCommand;
  readonly action: ActionItem;
}): ReactNode {
  const { store, people, you } = useRoom();
  const winner = sent.refused?.owner ?? action.owner;
  const close = (): void => store.forget(sent.commandId);
  const help = (): void => {
    close();
    store.submit({ type: 'support', action: action.id });
  };
  if (winner?.person === you.person) return null;
  return (
    <Notice
      actions={
        <>
          <Button variant="main" onClick={help}>
            Ik help mee
          </Button>
          <Button onClick={close}>Niet nodig</Button>
        </>
      }
    >
      {winner === undefined ? 'Iemand anders' : nameOf(people, winner.person)} heeft dit opgepakt. Wil je meehelpen?
    </Notice>
  );
}
