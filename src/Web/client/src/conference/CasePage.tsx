import { useEffect, useState, useSyncExternalStore, type ReactNode } from 'react';
import type { CaseId, Closed, Me } from '../protocol/contract';
import { createStore, type LineState } from '../case/store';
import { Notice } from '../look/Notice';
import { PreparePage } from '../preparing/PreparePage';
import { Link } from '../start/Link';
import { refreshSession, sessionEnded } from '../start/session';
import { TopBar } from '../start/TopBar';
import { useAway } from './away';
import { LineBand } from './LineBand';
import { Room } from './Room';

interface Props {
  readonly me: Me;
  readonly reference: CaseId;
  readonly part: 'room' | 'prepare';
}

/**
 * One case, from opening the line to leaving it: its conference room, or the page on which a conference is prepared.
 */
export function CasePage({ me, reference, part }: Props): ReactNode {
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
  const Part = part === 'room' ? Room : PreparePage;
  return <Part store={store} snapshot={snapshot} view={snapshot.view} me={me} />;
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
