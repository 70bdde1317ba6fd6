import { useRef, type ReactNode } from 'react';
import { rowsOnAPage } from '../../protocol/api';
import type { ImportState, Me, RowStatus } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { Link } from '../../app/Link';
import { count, importStages, rowStatuses, some } from '../../text/directory';
import { ImportTable } from './ImportTable';
import { isBusy, useImport, type Importing } from './importing';
import { Page } from '../../app/Page';
import './ImportPage.css';

const mayImport = new Set<Me['role']>(['processCoordinator', 'administrator']);

export function ImportPage({ me }: { readonly me: Me }): ReactNode {
  const importing = useImport();
  const { state, rows, problem } = importing;
  return (
    <Page me={me} title="Contacten importeren" problem={problem}>
      <p>
        <Link to="/contacten">Alle contacten</Link>
      </p>
      <Explanation />
      {mayImport.has(me.role) ? (
        <Choose importing={importing} />
      ) : (
        <Notice variant="quiet">Dit kan alleen de procesregisseur of de beheerder.</Notice>
      )}
      {state !== undefined && <Progress state={state} />}
      {state?.words !== undefined && <Notice variant="voice">{state.words}</Notice>}
      {state?.stage === 'ready' && <Answer importing={importing} state={state} />}
      {state?.stage === 'ready' && rows.length > 0 && <ImportTable rows={rows} />}
      {state?.stage === 'ready' && <PagerButton importing={importing} state={state} />}
    </Page>
  );
}

function Explanation(): ReactNode {
  return (
    <div className="directory__intro">
      <p>
        Kies een CSV-bestand uit een rekenprogramma. Eerst zie je wat er per regel zou veranderen. Er verandert niets
        tot je dat zelf zegt.
      </p>
      <details>
        <summary>Hoe ziet het bestand eruit?</summary>
        <p>
          Op de eerste regel staan de namen van de kolommen: organisatie, soort, regio, naam, functie, e-mail, telefoon,
          bereikbaar, vervanger, laatst bevestigd. Organisatie en naam moeten erin staan, de rest mag.
        </p>
        <p>
          Een lege cel laat staan wat er al staat. Een streepje (-) maakt leeg. Een datum schrijf je als 31-1-2027. Het
          bestand mag 20 MB zijn en 20.000 regels hebben.
        </p>
      </details>
    </div>
  );
}

function Choose({ importing: { state, take } }: { readonly importing: Importing }): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  const chosen = (file: File | undefined): void => {
    if (file !== undefined) take(file);
    if (input.current !== null) input.current.value = ''; // So that the same file, mended, can be chosen again.
  };
  return (
    <label className="field">
      <span>{state === undefined ? 'Bestand' : 'Ander bestand'}</span>
      <input
        ref={input}
        className="input"
        type="file"
        accept=".csv,text/csv,.txt"
        disabled={isBusy(state)}
        onChange={(event) => chosen(event.target.files?.[0])}
      />
    </label>
  );
}

function Progress({ state }: { readonly state: ImportState }): ReactNode {
  const { stage, done, total } = state;
  return (
    <div>
      <p role="status">
        {importStages[stage]}
        {stage === 'written' &&
          ` ${some(state.new, 'nieuw contact', 'nieuwe contacten')}, ${count(state.changed)} veranderd, ${count(state.same)} hetzelfde.`}
      </p>
      {isBusy(state) && (
        <progress
          className="import__bar"
          aria-label="Hoe ver het is"
          max={Math.max(total, 1)}
          value={Math.min(done, total)}
        >
          {done} van {total}
        </progress>
      )}
      {isBusy(state) && (
        <p className="meta">
          {count(Math.min(done, total))} van {count(total)} regels
        </p>
      )}
    </div>
  );
}

function Answer({
  importing: { only, show, write },
  state,
}: {
  readonly importing: Importing;
  readonly state: ImportState;
}): ReactNode {
  const work = state.new + state.changed;
  return (
    <>
      <div className="directory__buttons" role="group" aria-label="Welke regels">
        <Button
          aria-pressed={only === undefined}
          variant={only === undefined ? 'main' : 'plain'}
          onClick={() => show(undefined, 0)}
        >
          Alle regels
        </Button>
        {(Object.keys(rowStatuses) as RowStatus[]).map((status) => (
          <Button
            key={status}
            aria-pressed={only === status}
            variant={only === status ? 'main' : 'plain'}
            onClick={() => show(status, 0)}
          >
            {rowStatuses[status]} ({count(state[status])})
          </Button>
        ))}
      </div>
      {state.wrong > 0 && (
        <Notice variant="voice">
          {state.wrong === 1 ? '1 regel klopt niet' : `${count(state.wrong)} regels kloppen niet`}. Pas het bestand aan
          en kies het opnieuw. Zolang dat niet gebeurd is, verandert er niets.
        </Notice>
      )}
      {state.wrong === 0 && work > 0 && (
        <div>
          <Button variant="main" onClick={write}>
            Neem {some(work, 'contact', 'contacten')} over
          </Button>
        </div>
      )}
      {state.wrong === 0 && work === 0 && (
        <Notice variant="quiet">Alles staat er al zo in. Er valt niets over te nemen.</Notice>
      )}
    </>
  );
}

function PagerButton({
  importing: { only, from, show },
  state,
}: {
  readonly importing: Importing;
  readonly state: ImportState;
}): ReactNode {
  const total = only === undefined ? state.new + state.changed + state.same + state.wrong : state[only];
  if (total <= rowsOnAPage) return null;
  return (
    <nav className="directory__buttons" aria-label="Bladeren">
      {from > 0 && <Button onClick={() => show(only, Math.max(0, from - rowsOnAPage))}>Vorige</Button>}
      <span className="meta">
        {count(from + 1)} tot en met {count(Math.min(from + rowsOnAPage, total))} van {count(total)}
      </span>
      {from + rowsOnAPage < total && <Button onClick={() => show(only, from + rowsOnAPage)}>Volgende</Button>}
    </nav>
  );
}
