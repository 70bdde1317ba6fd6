import type { ReactNode } from 'react';
import type { CaseRow, LocalDate, PlanningWarning } from '../../protocol/contract';
import { CalendarLink } from '../../app/CalendarLink';
import { Pill } from '../../ui/Pill';
import { PrepareLink } from '../../app/PrepareLink';
import { Link } from '../../app/Link';
import { casePath } from '../../app/routes';
import { areaSigns } from '../../text/areaStates';
import { dayAt, dayOf, daysUntil, timeAt, within } from '../../text/dates';
import { lifeAreas } from '../../text/lifeAreas';
import { conferenceTypes, segments } from '../../text/states';
import './CaseTable.css';

const running = new Set(['prep', 'dialogue', 'debrief']);

interface Props {
  readonly rows: readonly CaseRow[];
  readonly today: LocalDate;
  readonly prepares: boolean;
}

export function CaseTable({ rows, today, prepares }: Props): ReactNode {
  return (
    <table className="case-table" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Casus
          </th>
          <th scope="col" role="columnheader">
            Vrij
          </th>
          <th scope="col" role="columnheader">
            {areasOf(rows)}
          </th>
          <th scope="col" role="columnheader">
            Nog niemand
          </th>
          <th scope="col" role="columnheader">
            Te laat
          </th>
          <th scope="col" role="columnheader">
            Overleg
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.reference} row={row} today={today} prepares={prepares} />
        ))}
      </tbody>
    </table>
  );
}

function Row({
  row,
  today,
  prepares,
}: {
  readonly row: CaseRow;
  readonly today: LocalDate;
  readonly prepares: boolean;
}): ReactNode {
  return (
    <tr role="row">
      <th scope="row" role="rowheader">
        <Link to={casePath(row.reference)} className="case-table__name">
          {row.reference} · {row.firstName}
        </Link>
      </th>
      <td role="cell" data-label="Vrij">
        <Release row={row} today={today} />
      </td>
      <td role="cell" data-label={areasOf([row])}>
        <Areas areas={row.areas} />
      </td>
      <td role="cell" data-label="Nog niemand">
        {row.unclaimed}
      </td>
      <td role="cell" data-label="Te laat" className={row.overdue > 0 ? 'case-table__late' : ''}>
        {row.overdue}
      </td>
      <td role="cell" data-label="Overleg">
        <Conference row={row} today={today} prepares={prepares} />
      </td>
    </tr>
  );
}

/** Which sign is which: the five areas of every case, and what a case has besides. */
const areasOf = (rows: readonly CaseRow[]): string =>
  `ID · wonen · werk · schuld · zorg${rows.some(({ areas }) => areas.length > 5) ? ' · meer' : ''}`;

function Release({ row, today }: { readonly row: CaseRow; readonly today: LocalDate }): ReactNode {
  if (row.releaseDate === undefined) return 'nog geen datum';
  const soon = daysUntil(row.releaseDate, today) < 14;
  return (
    <>
      <span className={soon ? 'case-table__soon' : ''}>{within(row.releaseDate, today)}</span>
      <small>
        {dayOf(row.releaseDate, today)}
        {row.releaseProvisional === true && ', onder voorbehoud'}
      </small>
    </>
  );
}

function Areas({ areas }: { readonly areas: CaseRow['areas'] }): ReactNode {
  return (
    <ul className="areas">
      {areas.map(({ lifeArea, state }) => (
        <li
          key={lifeArea}
          className={`areas__one areas__one--${state}`}
          title={`${lifeAreas[lifeArea]}: ${areaSigns[state].words}`}
        >
          <span aria-hidden="true">{areaSigns[state].sign}</span>
          <span className="unseen">
            {lifeAreas[lifeArea]}: {areaSigns[state].words}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** What to plan, and by when. */
function warningWords({ urgency, name, by }: PlanningWarning, today: LocalDate): string {
  if (name === undefined || by === undefined) return 'plan een overleg: kan elke dag vrijkomen';
  if (urgency === 'soon') return `nog plannen: ${name.toLowerCase()}, uiterlijk ${dayOf(by, today)}`;
  return urgency === 'plannedLate'
    ? `te laat gepland: ${name.toLowerCase()} moest uiterlijk ${dayOf(by, today)}`
    : `niet gepland: ${name.toLowerCase()} moest uiterlijk ${dayOf(by, today)}`;
}

function Conference({
  row: { reference, conference, warning },
  today,
  prepares,
}: {
  readonly row: CaseRow;
  readonly today: LocalDate;
  readonly prepares: boolean;
}): ReactNode {
  const runs = conference !== undefined && running.has(conference.segment);
  return (
    <div className="case-table__conference">
      <span>
        {conference === undefined ? 'Nog niet gepland' : conferenceTypes[conference.type]}
        {conference?.plannedAt !== undefined && (
          <small>
            {dayAt(conference.plannedAt, today)}, {timeAt(conference.plannedAt)} uur
          </small>
        )}
        {conference?.segment === 'planned' && conference.plannedAt !== undefined && (
          <CalendarLink reference={reference} conference={conference.id} />
        )}
        {conference?.segment === 'draft' && <small>{segments.draft}</small>}
        {warning !== undefined && <Pill variant="open">{warningWords(warning, today)}</Pill>}
        {runs && <Pill variant="live">Bezig</Pill>}
      </span>
      <span className="case-table__ways">
        {prepares && <PrepareLink reference={reference} segment={conference?.segment} />}
        <Link to={casePath(reference)} className={`button ${runs ? 'button--main' : 'button--plain'}`}>
          {runs ? 'Deelnemen' : 'Openen'}
          <span className="unseen"> casus {reference}</span>
        </Link>
      </span>
    </div>
  );
}
