import type { ReactNode } from 'react';
import { mayFor, type MayOnAction } from '../../case/rights';
import type { ActionItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { nameOf } from '../../text/people';
import { useRoom } from '../../room/RoomContext';

/** The answer to "do you take this over?": your own, or of somebody you speak for; and taking the question back. */
export function HandOver({ action, may }: { readonly action: ActionItem; readonly may: MayOnAction }): ReactNode {
  const { store, people, you } = useRoom();
  const { id, text, handingOverTo } = action;
  if (handingOverTo === undefined) return null;
  const own = handingOverTo.person === you.person;
  const asked = people.get(handingOverTo.person);
  const accepts = asked !== undefined && mayFor(asked, action, you)('acceptHandOver');
  const name = nameOf(people, handingOverTo.person);
  return (
    <div className="more__part">
      {accepts && (
        <Button variant="main" onClick={() => store.submit({ type: 'acceptHandOver', action: id })}>
          {own ? 'Ja, ik neem het over' : `${name} zegt: ja, ik neem het over`}
          <span className="unseen">: {text}</span>
        </Button>
      )}
      {may('declineHandOver') && (
        <Button onClick={() => store.submit({ type: 'declineHandOver', action: id })}>
          {own ? 'Nee, nu niet' : accepts ? `${name} zegt: nee, nu niet` : 'Vraag intrekken'}
          <span className="unseen">: {text}</span>
        </Button>
      )}
    </div>
  );
}
