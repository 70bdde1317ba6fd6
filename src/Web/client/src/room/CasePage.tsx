import { useEffect, useState, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import type { CaseId, Closed, Me } from '../protocol/contract';
import { createStore, type CaseSnapshot, type CaseStore, type LineState } from '../case/store';
import type { View } from '../case/state';
import { Notice } from '../ui/Notice';
import { Link } from '../app/Link';
import { refreshSession, sessionEnded } from '../app/session';
import { TopBar } from '../app/TopBar';
import { useAway } from './useConnectionLost';
import { LineBand } from './ConnectionBand';

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
      shelf: sessionStorage,
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
  if (snapshot.view === undefined) return <Waiting me={me} line={snapshot.line} />;
  return <Page store={store} snapshot={snapshot} view={snapshot.view} me={me} />;
}

function Waiting({ me, line }: { readonly me: Me; readonly line: LineState }): ReactNode {
  const away = useAway(line);
  return (
    <>
      <TopBar me={me} />
      <main className="cases" id="content" tabIndex={-1} aria-busy="true">
        <h1>Overleg</h1>
        <div role="status">
          <LineBand away={away} />
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
  shuttingDown: 'De server start opnieuw. Probeer het zo nog een keer.',
};

function Gone({ me, reason }: { readonly me: Me; readonly reason: Closed['reason'] }): ReactNode {
  return (
    <>
      <TopBar me={me} />
      <main className="cases" id="content" tabIndex={-1}>
        <h1>Overleg</h1>
        <Notice
          look="quiet"
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
