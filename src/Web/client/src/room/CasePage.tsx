import { useEffect, useState, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import type { CaseId, Closed, Me } from '../protocol/contract';
import { createStore, type CaseSnapshot, type CaseStore } from '../case/store';
import { viewOf } from '../seat/seatState';
import type { ConnectionState } from '../seat/seat';
import { useConnectionLost } from '../seat/useConnectionLost';
import type { View } from '../case/state';
import { Notice } from '../ui/Notice';
import { Link } from '../app/Link';
import { refreshSession, sessionEnded } from '../app/session';
import { TopBar } from '../app/TopBar';
import { ConnectionBand } from './ConnectionBand';

/** What a page about one case is given: the store, and what it knows now. */
export interface OpenCase {
  readonly store: CaseStore;
  readonly snapshot: CaseSnapshot;
  readonly view: View;
  readonly me: Me;
}

interface Props {
  readonly me: Me;
  readonly reference: CaseId;
  readonly page: ComponentType<OpenCase>;
}

/** One case, from opening the connection to leaving it, with the page that shows it. */
export function CasePage({ me, reference, page: Page }: Props): ReactNode {
  const [store] = useState(() =>
    createStore({
      reference,
      me,
      storage: sessionStorage,
      signedOut: sessionEnded,
      unreachable: () => void refreshSession(),
    }),
  );
  useEffect(() => {
    store.start();
    return store.end;
  }, [store]);
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot);
  if (snapshot.state.kind === 'closed') return <Gone me={me} reason={snapshot.state.reason} />;
  const view = viewOf(snapshot.state);
  if (view === undefined) return <Waiting me={me} connection={snapshot.connection} />;
  return <Page store={store} snapshot={snapshot} view={view} me={me} />;
}

function Waiting({ me, connection }: { readonly me: Me; readonly connection: ConnectionState }): ReactNode {
  const offline = useConnectionLost(connection);
  return (
    <>
      <TopBar me={me} />
      <main className="cases" id="content" tabIndex={-1} aria-busy="true">
        <h1>Overleg</h1>
        <div role="status">
          <ConnectionBand offline={offline} />
        </div>
        <p>De casus wordt opgehaald…</p>
      </main>
    </>
  );
}

const why: Readonly<Record<Closed['reason'], string>> = {
  notFound: 'Deze casus is er niet, of je doet er niet aan mee.',
  removed: 'Je doet niet meer mee aan deze casus.',
  signedOut: 'Je bent afgemeld.',
  tooSlow: 'De verbinding was te traag. Laad de pagina opnieuw.',
  cannotBeShown: 'Deze casus kan nu niet op je scherm. Er gaat niets verloren. Vraag de beheerder om hulp.',
  shuttingDown: 'De server start opnieuw. Probeer het zo nog een keer.',
};

function Gone({ me, reason }: { readonly me: Me; readonly reason: Closed['reason'] }): ReactNode {
  return (
    <>
      <TopBar me={me} />
      <main className="cases" id="content" tabIndex={-1}>
        <h1>Overleg</h1>
        <Notice
          variant="quiet"
          actions={
            <Link to="/casussen" className="button button--plain">
              Naar je casussen
            </Link>
          }
        >
          {why[reason]}
        </Notice>
      </main>
    </>
  );
}
