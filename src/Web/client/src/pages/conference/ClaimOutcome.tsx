import type { ReactNode } from 'react';
import type { Letter } from '../../seat/outbox';
import type { ActionItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { nameOf } from '../../text/people';
import { useFacts } from '../../room/RoomContext';

/** Someone else was first: who has it, and what one can do instead. */
export function ClaimOutcome({ letter, action }: { readonly letter: Letter; readonly action: ActionItem }): ReactNode {
  const { store, people, you } = useFacts();
  const winner = letter.refused?.owner ?? action.owner;
  const close = (): void => store.forget(letter.commandId);
  const help = (): void => {
    close();
    store.submit({ type: 'support', action: action.id });
  };
  if (winner?.person === you.person) return null;
  return (
    <Notice
      actions={
        <>
          <Button look="main" onClick={help}>
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
