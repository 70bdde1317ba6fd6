import { useEffect, useState, type ReactNode } from 'react';
import { cases as askCases } from '../../protocol/api';
import type { CaseList, Me } from '../../protocol/contract';
import { Notice } from '../../ui/Notice';
import { Button } from '../../ui/Button';
import { Link } from '../../app/Link';
import { myCalendarPath, newCasePath } from '../../app/routes';
import { sessionEnded } from '../../app/session';
import { TopBar } from '../../app/TopBar';
import { dateAt } from '../../text/dates';
import { areaSigns } from '../../text/areaStates';
import { CaseTable } from './CaseTable';
import './CasesPage.css';

const refreshEvery = 30_000;

export function CasesPage({ me }: { readonly me: Me }): ReactNode {
  const { list, problem, refresh } = useCases();
  const coordinates = me.role === 'processCoordinator';
  return (
    <>
      <TopBar me={me} />
      <main className="cases" id="content" tabIndex={-1}>
        <div className="cases__head">
          <h1>Casussen, wie het eerst vrijkomt bovenaan</h1>
          <div className="cases__ways">
            <Link to={myCalendarPath} className="button button--plain">
              Mijn agenda-abonnement
            </Link>
            {coordinates && (
              <Link to={newCasePath} className="button button--main">
                Nieuwe casus
              </Link>
            )}
          </div>
        </div>
        <div role="status">
          {problem && (
            <Notice variant="voice" actions={<Button onClick={refresh}>Probeer opnieuw</Button>}>
              De lijst ophalen lukt nu niet.
            </Notice>
          )}
        </div>
        {list !== undefined &&
          (list.cases.length === 0 ? (
            <Empty coordinates={coordinates} />
          ) : (
            <CaseTable rows={list.cases} today={dateAt(Date.parse(list.at))} prepares={coordinates} />
          ))}
        {list !== undefined && list.cases.length > 0 && <Legend />}
      </main>
    </>
  );
}

function useCases(): { readonly list: CaseList | undefined; readonly problem: boolean; readonly refresh: () => void } {
  const [list, setList] = useState<CaseList>();
  const [problem, setProblem] = useState(false);
  const [asked, setAsked] = useState(0);
  const refresh = (): void => setAsked((times) => times + 1);
  useEffect(() => {
    let gone = false;
    void askCases().then((answer) => {
      if (gone) return;
      if (answer.kind === 'signedOut') sessionEnded();
      setProblem(answer.kind !== 'ok');
      if (answer.kind === 'ok') setList(answer.value);
    });
    return () => {
      gone = true;
    };
  }, [asked]);
  useEffect(() => {
    const look = (): void => {
      if (document.visibilityState === 'visible') refresh();
    };
    const timer = setInterval(look, refreshEvery);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return { list, problem, refresh };
}

function Empty({ coordinates }: { readonly coordinates: boolean }): ReactNode {
  return (
    <Notice variant="quiet">
      <b>Je hebt nu geen casussen.</b>
      <p>
        {coordinates
          ? 'Begin een nieuwe casus. Daarna bereid je meteen het eerste overleg voor.'
          : 'Zodra iemand je uitnodigt voor een overleg, staat de casus hier.'}
      </p>
    </Notice>
  );
}

function Legend(): ReactNode {
  return (
    <p className="cases__legend">
      {Object.values(areaSigns)
        .map(({ sign, words }) => `${sign} ${words}`)
        .join(' · ')}
    </p>
  );
}
