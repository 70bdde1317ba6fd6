import type { ReactNode } from 'react';
import type { ImportRow } from '../../protocol/contract';
import { Pill } from '../../ui/Pill';
import { rowStatuses } from '../../text/directory';
import './ImportTable.css';

const looks = { new: 'live', changed: 'free', same: 'quiet', wrong: 'open' } as const;

/**
 * Row by row what would change and what is wrong. The roles are said again because a narrow window shows the rows as
 * blocks.
 */
export function ImportTable({ rows }: { readonly rows: readonly ImportRow[] }): ReactNode {
  return (
    <table className="flat" role="table" aria-label="Wat er per regel zou veranderen">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Regel
          </th>
          <th scope="col" role="columnheader">
            Contact
          </th>
          <th scope="col" role="columnheader">
            Wat
          </th>
          <th scope="col" role="columnheader">
            Veranderingen
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <Row key={row.line} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ row }: { readonly row: ImportRow }): ReactNode {
  return (
    <tr role="row">
      <td role="cell" data-label="Regel">
        {row.line}
      </td>
      <th scope="row" role="rowheader">
        {row.name}
        <br />
        <span className="meta">{row.organisation}</span>
      </th>
      <td role="cell">
        <Pill variant={looks[row.status]}>{rowStatuses[row.status]}</Pill>
        {row.changedMeanwhile && (
          <>
            {' '}
            <Pill variant="free">Intussen veranderd</Pill>
          </>
        )}
      </td>
      <td role="cell">
        <ul>
          {row.problems.map(({ column, words }, at) => (
            <li key={at}>
              {column !== '' && <b>{column}: </b>}
              {words}
            </li>
          ))}
          {row.changes.map(({ column, from, to }) => (
            <li key={column}>
              <b>{column}: </b>
              {from !== undefined && (
                <>
                  <span className="unseen">was </span>
                  <del>{from}</del>
                  <span aria-hidden="true"> → </span>
                </>
              )}
              <span className="unseen"> wordt </span>
              {to === undefined ? <i>leeg</i> : <ins className="import__new">{to}</ins>}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
