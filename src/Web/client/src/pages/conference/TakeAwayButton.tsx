import { useState, type ReactNode } from 'react';
import type { ItemId } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { useRoom } from '../../room/RoomContext';

/** Takes away what should not have been added, after a question. */
export function TakeAwayButton({ item, text }: { readonly item: ItemId; readonly text: string }): ReactNode {
  const { store } = useRoom();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        Weghalen<span className="unseen"> ({text.slice(0, 40)})</span>
      </Button>
      {asking && (
        <Confirm
          title="Weghalen?"
          yes="Ja, weghalen"
          onYes={() => {
            setAsking(false);
            store.submit({ type: 'takeAway', item });
          }}
          onNo={() => setAsking(false)}
        >
          “{text}” verdwijnt voor iedereen. In het logboek blijft staan dat het er was.
        </Confirm>
      )}
    </>
  );
}
