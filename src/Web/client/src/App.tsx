import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { AccountsPage } from './pages/accounts/AccountsPage';
import { MyAccountPage } from './pages/myAccount/MyAccountPage';
import { MyCalendarPage } from './pages/myCalendar/MyCalendarPage';
import { CasePage } from './room/CasePage';
import { ContactsPage } from './pages/contacts/ContactsPage';
import { ImportPage } from './pages/import/ImportPage';
import { MeasuresPage } from './pages/measures/MeasuresPage';
import { OrganisationPage } from './pages/contacts/OrganisationPage';
import { Button } from './ui/Button';
import { ErrorBoundary } from './ui/ErrorBoundary';
import { Notice } from './ui/Notice';
import { Room } from './pages/conference/ConferencePage';
import { PreparePage } from './pages/prepare/PreparePage';
import { CasesPage } from './pages/cases/CasesPage';
import { NewCasePage } from './pages/newCase/NewCasePage';
import type { Me } from './protocol/contract';
import { SessionWatch } from './app/SessionWatch';
import { Frame } from './app/Shell';
import { accountsPath, go, useRoute, type Route } from './app/routes';
import { askSignIn, getSession, onSession, refreshSession, type SessionState } from './app/session';
import { SheetPage } from './pages/sheet/SheetPage';
import { StartPage } from './pages/start/StartPage';

const titles: Readonly<Record<Route['page'], string>> = {
  start: 'Nazorg – start',
  cases: 'Nazorg – casussen',
  case: 'Nazorg – overleg',
  newCase: 'Nazorg – nieuwe casus',
  sheet: 'Nazorg – blad om mee te nemen',
  prepare: 'Nazorg – overleg voorbereiden',
  contacts: 'Nazorg – contacten',
  organisation: 'Nazorg – contacten',
  import: 'Nazorg – contacten importeren',
  measures: 'Nazorg – maatwerk',
  myCalendar: 'Nazorg – mijn agenda',
  accounts: 'Nazorg – toegang',
  myAccount: 'Nazorg – mijn account',
};

export function App(): ReactNode {
  const state = useSyncExternalStore(onSession, getSession);
  const route = useRoute();
  const isIn = state.session.kind === 'in';
  useEffect(() => {
    void refreshSession();
    void askSignIn();
  }, []);
  useEffect(() => {
    document.title = isIn ? titles[route.page] : titles.start;
  }, [route.page, isIn]);
  useEffect(() => {
    if (isIn && route.page === 'start') go(homeOf(state));
  }, [route.page, isIn, state]);
  return (
    <Frame demo={state.demo !== undefined}>
      <ErrorBoundary instead={<Broken />}>{pageOf(state, route)}</ErrorBoundary>
    </Frame>
  );
}

/** An administrator sees no cases. */
const homeOf = ({ session }: SessionState): string =>
  session.kind === 'in' && session.me.role === 'administrator' ? accountsPath : '/casussen';

function Broken(): ReactNode {
  return (
    <main className="start" id="content" tabIndex={-1}>
      <h1>Nazorg</h1>
      <Notice
        variant="voice"
        actions={
          <>
            <Button onClick={() => window.location.reload()}>Probeer opnieuw</Button>
            <a className="button" href="/casussen">
              Naar de casussen
            </a>
          </>
        }
      >
        Deze pagina doet het nu niet. De fout zit in Nazorg. Wat je hebt getypt is bewaard.
      </Notice>
    </main>
  );
}

function pageOf({ session, demo, ways }: SessionState, route: Route): ReactNode {
  switch (session.kind) {
    case 'asking':
      return <main id="content" tabIndex={-1} aria-busy="true" />;
    case 'unreachable':
      return <Unreachable />;
    case 'out':
      return <StartPage demo={demo} ways={ways} expired={session.expired} />;
    case 'in':
      return session.me.screen === 'detainee' ? (
        <ToScreen />
      ) : (
        <>
          <Inside me={session.me} route={route} />
          <SessionWatch key={session.me.person} />
        </>
      );
  }
}

function Inside({ me, route }: { readonly me: Me; readonly route: Route }): ReactNode {
  if (route.page === 'case' || route.page === 'prepare') {
    return (
      <CasePage
        key={`${me.person} ${route.reference}`}
        me={me}
        reference={route.reference}
        page={route.page === 'case' ? Room : PreparePage}
      />
    );
  }
  if (route.page === 'sheet') return <SheetPage key={route.reference} reference={route.reference} />;
  if (route.page === 'newCase') return <NewCasePage key={me.person} me={me} />;
  if (route.page === 'contacts') return <ContactsPage me={me} />;
  if (route.page === 'organisation')
    return <OrganisationPage key={route.organisation} me={me} organisation={route.organisation} />;
  if (route.page === 'import') return <ImportPage me={me} />;
  if (route.page === 'myCalendar') return <MyCalendarPage me={me} />;
  if (route.page === 'accounts') return <AccountsPage me={me} />;
  if (route.page === 'myAccount') return <MyAccountPage me={me} />;
  if (route.page === 'measures') return <MeasuresPage me={me} />;
  return <CasesPage me={me} />;
}

function ToScreen(): ReactNode {
  return (
    <main className="start" id="content" tabIndex={-1}>
      <h1>Nazorg</h1>
      <p>Deze computer laat nu het scherm in de PI zien.</p>
      <p>
        <a className="button" href="/scherm">
          Naar het scherm
        </a>
      </p>
    </main>
  );
}

function Unreachable(): ReactNode {
  return (
    <main className="start" id="content" tabIndex={-1}>
      <h1>Nazorg</h1>
      <Notice variant="voice" actions={<Button onClick={() => void refreshSession()}>Probeer opnieuw</Button>}>
        Er is nu geen verbinding.
      </Notice>
    </main>
  );
}
