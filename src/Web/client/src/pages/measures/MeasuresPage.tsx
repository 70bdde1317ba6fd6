import { useState, type ReactNode } from 'react';
import { catalogue } from '../../protocol/api';
import type { Me, Measure, MeasurePage } from '../../protocol/contract';
import { newId } from '../../protocol/newId';
import { Button } from '../../ui/Button';
import { fullDay } from '../../text/directory';
import { useAsked } from '../../app/answers';
import { ExperienceForm, MeasureForm } from './MeasureForms';
import { Page } from '../../app/Page';

interface RowsProps {
  readonly rows: readonly MeasurePage[];
  readonly mayEdit: boolean;
  readonly onDone: (words: string) => void;
  readonly onEdit: (measure: Measure) => void;
}

export function MeasuresPage({ me }: { readonly me: Me }): ReactNode {
  const { value, problem, again } = useAsked(catalogue, 'measures');
  const [said, setSaid] = useState('');
  const [editing, setEditing] = useState<Measure>();
  const done = (words: string): void => {
    setEditing(undefined);
    setSaid(words);
    again();
  };
  const rows = value?.measures ?? [];
  const common = { mayEdit: value?.mayEdit === true, onDone: done, onEdit: setEditing };
  return (
    <Page me={me} title="Maatwerk" problem={problem} again={again}>
      <p className="directory__intro">
        Maatregelen die al eens gebruikt zijn, met wat anderen ervan vonden. Schrijf geen namen op: een ervaring gaat
        over de maatregel, niet over een persoon.
      </p>
      <p role="status" className="meta">
        {said}
      </p>
      {common.mayEdit && editing === undefined && (
        <div>
          <Button onClick={() => setEditing({ id: newId(), version: 0, name: '', what: '' })}>
            Maatregel toevoegen
          </Button>
        </div>
      )}
      {editing !== undefined && (
        <MeasureForm
          key={editing.id}
          measure={editing}
          onDone={() => done('De maatregel is bewaard.')}
          onCancel={() => setEditing(undefined)}
        />
      )}
      {value !== undefined && (
        <Table {...common} rows={rows.filter(({ measure }) => measure.retiredBecause === undefined)} />
      )}
      {value !== undefined && (
        <Retired {...common} rows={rows.filter(({ measure }) => measure.retiredBecause !== undefined)} />
      )}
    </Page>
  );
}

function Table(props: RowsProps): ReactNode {
  return (
    <table className="flat" role="table" aria-label="Maatregelen">
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader">
            Maatregel
          </th>
          <th scope="col" role="columnheader">
            Wat is het
          </th>
          <th scope="col" role="columnheader">
            Wanneer kan het
          </th>
          <th scope="col" role="columnheader">
            Ervaringen
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {props.rows.map((row) => (
          <tr role="row" key={row.measure.id}>
            <Name row={row} {...props} />
            <td role="cell" data-label="Wat is het">
              {row.measure.what}
            </td>
            <td role="cell" data-label="Wanneer kan het">
              {row.measure.conditions}
            </td>
            <td role="cell">
              <Experiences row={row} onDone={props.onDone} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Retired(props: RowsProps): ReactNode {
  if (props.rows.length === 0) return null;
  return (
    <section aria-labelledby="retired">
      <h2 id="retired">Doen we niet meer</h2>
      <table className="flat" role="table" aria-labelledby="retired">
        <thead role="rowgroup">
          <tr role="row">
            <th scope="col" role="columnheader">
              Maatregel
            </th>
            <th scope="col" role="columnheader">
              Wat was het
            </th>
            <th scope="col" role="columnheader">
              Waarom niet meer
            </th>
            <th scope="col" role="columnheader">
              Ervaringen
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {props.rows.map((row) => (
            <tr role="row" key={row.measure.id}>
              <Name row={row} {...props} />
              <td role="cell" data-label="Wat was het">
                {row.measure.what}
              </td>
              <td role="cell" data-label="Waarom niet meer">
                {row.measure.retiredBecause}
                {row.measure.retiredOn !== undefined && (
                  <span className="meta"> Sinds {fullDay(row.measure.retiredOn)}.</span>
                )}
              </td>
              <td role="cell">
                <Experiences row={row} onDone={props.onDone} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Name({ row: { measure }, mayEdit, onEdit }: RowsProps & { readonly row: MeasurePage }): ReactNode {
  return (
    <th scope="row" role="rowheader">
      {measure.name}
      {mayEdit && (
        <>
          <br />
          <Button variant="quiet" onClick={() => onEdit(measure)}>
            Wijzigen<span className="unseen"> ({measure.name})</span>
          </Button>
        </>
      )}
    </th>
  );
}

function Experiences({
  row: { measure, experiences },
  onDone,
}: {
  readonly row: MeasurePage;
  readonly onDone: (words: string) => void;
}): ReactNode {
  const [adding, setAdding] = useState(false);
  return (
    <>
      <ul>
        {experiences.map(({ id, worked, because }) => (
          <li key={id}>
            <b>{worked ? 'Werkte' : 'Werkte niet'}</b> omdat {because}
          </li>
        ))}
      </ul>
      <Button variant="quiet" aria-expanded={adding} onClick={() => setAdding(!adding)}>
        Ervaring toevoegen<span className="unseen"> bij {measure.name}</span>
      </Button>
      {adding && (
        <ExperienceForm
          measure={measure}
          onDone={() => {
            setAdding(false);
            onDone('Dank je. De ervaring staat erbij.');
          }}
        />
      )}
    </>
  );
}
