import type { ReactNode } from 'react';
import { calendarFile } from '../protocol/api';
import type { CaseId, ItemId } from '../protocol/contract';
import './CalendarLink.css';

/** The conference as a file that every calendar program opens. */
export function CalendarLink({
  reference,
  conference,
}: {
  readonly reference: CaseId;
  readonly conference: ItemId;
}): ReactNode {
  return (
    <a className="calendar-link" href={calendarFile(reference, conference)} download>
      Zet in mijn agenda<span className="unseen"> (overleg van casus {reference})</span>
    </a>
  );
}
