import { useState, type ReactNode } from 'react';
import type { Items } from '../case/state';
import { mayOnAction } from '../case/rights';
import { byDue, isOpen } from '../case/selectors';
import type { ActionItem, LocalDate } from '../protocol/contract';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { dayOf, weekdayOf } from '../text/dates';
import { PendingCommandStatuses } from './PendingCommandStatus';
import { useDraft, usePendingCommands, useRoom } from './RoomContext';

/** After the release date moved: once, what moved with it, and an earlier day for what is too late by it. */
export function MovedBand({ items }: { readonly items: Items }): ReactNode {
  const { name, today } = useRoom();
  const record = [...items.case.values()][0];
  const [seen, setSeen] = useDraft('release-seen');
  const [open, setOpen] = useState(true);
  const { releaseDate, releaseMovedFrom } = record ?? {};
  if (
    record === undefined ||
    releaseDate === undefined ||
    releaseMovedFrom === undefined ||
    seen === `${releaseMovedFrom} ${releaseDate}`
  )
    return null;
  const moved = record.deadlines.filter(({ movedFrom }) => movedFrom !== undefined);
  const late = [...items.action.values()].filter((each) => isOpen(each) && each.afterRelease === true).sort(byDue);
  return (
    <Notice
      variant="voice"
      actions={
        <>
          <Button variant="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Inklappen' : 'Wat verschoof?'}
          </Button>
          <Button onClick={() => setSeen(`${releaseMovedFrom} ${releaseDate}`)}>Gezien</Button>
        </>
      }
    >
      <p>
        <b>
          {name} komt vrij op {weekdayOf(releaseDate, today)}.
        </b>{' '}
        Dat was {dayOf(releaseMovedFrom, today)}.
      </p>
      {open && (
        <>
          <ul className="bullets">
            {moved.map(({ rule, name: words, on, movedFrom }) => (
              <li key={rule}>
                {words}: {dayOf(on, today)} (was {dayOf(movedFrom ?? on, today)})
              </li>
            ))}
          </ul>
          {late.length > 0 && <p>Dit valt nu na de laatste werkdag voor vrijlating:</p>}
          <ul className="bullets">
            {late.map((action) => (
              <TooLate key={action.id} action={action} lastDay={record.lastDay} />
            ))}
          </ul>
        </>
      )}
    </Notice>
  );
}

function TooLate({
  action,
  lastDay,
}: {
  readonly action: ActionItem;
  readonly lastDay: LocalDate | undefined;
}): ReactNode {
  const { store, today, you } = useRoom();
  const { id, text, due } = action;
  const pending = usePendingCommands(id);
  const earlier = lastDay !== undefined && lastDay >= today ? lastDay : undefined;
  return (
    <li>
      {text}
      {due !== undefined && ` (${dayOf(due, today)})`}
      {earlier !== undefined && pending.length === 0 && mayOnAction(action, you)('describeAction') && (
        <>
          {' '}
          <Button onClick={() => store.submit({ type: 'describeAction', action: id, due: earlier })}>
            Zet op {dayOf(earlier, today)}
            <span className="unseen">: {text}</span>
          </Button>
        </>
      )}
      <PendingCommandStatuses pending={pending} />
    </li>
  );
}
