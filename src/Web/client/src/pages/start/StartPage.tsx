import { useState, type ReactNode } from 'react';
import { demoReset, demoSignIn } from '../../protocol/api';
import type { DemoPerson, PersonId, SignInWay } from '../../protocol/contract';
import { forgetEverything } from '../../case/drafts';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Notice } from '../../ui/Notice';
import { go, routeOf } from '../../app/routes';
import { refreshSession } from '../../app/session';
import { SignIn } from './SignIn';
import './StartPage.css';

export function StartPage({
  demo,
  ways,
  expired,
}: {
  readonly demo: readonly DemoPerson[] | undefined;
  readonly ways: readonly SignInWay[] | undefined;
  readonly expired: boolean;
}): ReactNode {
  const [problem, setProblem] = useState('');
  const choose = async (person: PersonId): Promise<void> => {
    setProblem('');
    const answer = await demoSignIn(person);
    if (answer.kind !== 'ok') {
      setProblem('Inloggen lukt nu niet. Probeer het zo nog een keer.');
      return;
    }
    if (routeOf(location.pathname).page === 'start') go('/casussen');
    await refreshSession();
  };
  return (
    <main className="start" id="content" tabIndex={-1}>
      <h1>Nazorg</h1>
      <p className="start__question">Hoe zorgen we er samen voor dat iemand niet meer terugkomt in detentie?</p>
      <div role="status">{expired && <Notice variant="voice">Je bent afgemeld. Wat je typte, is bewaard.</Notice>}</div>
      <div role="alert">{problem !== '' && <Notice variant="voice">{problem}</Notice>}</div>
      {demo === undefined ? (
        ways !== undefined && <SignIn ways={ways} />
      ) : (
        <People people={demo} onChoose={(person) => void choose(person)} />
      )}
      {demo !== undefined && <DemoFoot onProblem={setProblem} />}
    </main>
  );
}

function People({
  people,
  onChoose,
}: {
  readonly people: readonly DemoPerson[];
  readonly onChoose: (person: PersonId) => void;
}): ReactNode {
  return (
    <section aria-labelledby="who">
      <h2 id="who">Wie ben je?</h2>
      <PersonList people={people.filter((each) => !isDeputy(each))} onChoose={onChoose} />
      <details className="start__deputies">
        <summary>Vervangers</summary>
        <PersonList people={people.filter(isDeputy)} onChoose={onChoose} />
      </details>
    </section>
  );
}

const isDeputy = ({ person }: DemoPerson): boolean => person.startsWith('dep-');

function PersonList({
  people,
  onChoose,
}: {
  readonly people: readonly DemoPerson[];
  readonly onChoose: (person: PersonId) => void;
}): ReactNode {
  return (
    <ul className="start__people">
      {people.map(({ person, name, function: work, organisation, cases }) => (
        <li key={person}>
          <button type="button" className="person" onClick={() => onChoose(person)}>
            <Avatar name={organisation.name} />
            <span className="person__words">
              <b>{name}</b>
              <span>
                {work} · {organisation.name}
              </span>
              {cases.length > 0 && (
                <span>
                  {cases.length === 1 ? 'Casus' : 'Casussen'} {cases.join(', ')}
                </span>
              )}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function DemoFoot({ onProblem }: { readonly onProblem: (words: string) => void }): ReactNode {
  const [asking, setAsking] = useState(false);
  const reset = async (): Promise<void> => {
    setAsking(false);
    const answer = await demoReset();
    if (answer.kind !== 'ok') {
      onProblem('Opnieuw beginnen lukt nu niet. Probeer het zo nog een keer.');
      return;
    }
    forgetEverything(sessionStorage);
    location.assign('/');
  };
  return (
    <footer className="start__foot">
      <a className="button" href="/scherm">
        Scherm in de PI openen
      </a>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        Voorbeeld opnieuw beginnen
      </Button>
      {asking && (
        <Confirm
          title="Opnieuw beginnen?"
          yes="Ja, opnieuw beginnen"
          onYes={() => void reset()}
          onNo={() => setAsking(false)}
        >
          Alles wat in dit voorbeeld is ingevuld, verdwijnt. Iedereen begint weer bij het begin.
        </Confirm>
      )}
    </footer>
  );
}
