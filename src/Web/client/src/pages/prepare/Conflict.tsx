import type { ReactNode } from 'react';
import { useRoom } from '../../room/RoomContext';
import type { ConferenceItem, MeetingConflict } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { dateAt, timeAt, weekdayOf } from '../../text/dates';

/** Somebody changed it in Outlook: the coordinator says which time holds. */
export function Conflict({
  conference,
  conflict: { start, minutes },
}: {
  readonly conference: ConferenceItem;
  readonly conflict: MeetingConflict;
}): ReactNode {
  const { store, today } = useRoom();
  const resolve = (takeTheirs: boolean): void =>
    store.submit({ type: 'resolveConflict', conference: conference.id, takeTheirs });
  const theirs =
    start === undefined
      ? 'In Outlook is het overleg weggehaald.'
      : `In Outlook staat nu ${weekdayOf(dateAt(Date.parse(start)), today)}, ${timeAt(start)} uur${minutes === undefined || minutes === conference.minutes ? '' : `, ${minutes} minuten`}.`;
  return (
    <Notice
      variant="voice"
      actions={
        <>
          {start !== undefined && <Button onClick={() => resolve(true)}>Neem dit over</Button>}
          <Button onClick={() => resolve(false)}>
            {start === undefined ? 'Zet het terug' : 'Zet onze tijd terug'}
          </Button>
        </>
      }
    >
      {theirs}
    </Notice>
  );
}
