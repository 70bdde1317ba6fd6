import { useEffect, useRef, useState, type ReactNode } from 'react';
import { myCalendar, newCalendarLink, stopMyCalendar } from '../../protocol/api';
import type { Instant, LocalDate, Me } from '../../protocol/contract';
import { problemOf, useAsked } from '../../app/answers';
import { Page } from '../../app/Page';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { dayAt } from '../../text/dates';

type Question = 'renew' | 'stop';

/** The secret link under which one's calendar program reads all conferences. */
export function MyCalendarPage({ me }: { readonly me: Me }): ReactNode {
  const { value, problem, again } = useAsked(myCalendar, 'my-calendar');
  const [link, setLink] = useState<string>();
  const [said, setSaid] = useState('');
  const [question, setQuestion] = useState<Question>();
  const renew = async (): Promise<void> => {
    setQuestion(undefined);
    const answer = await newCalendarLink();
    setSaid(problemOf(answer));
    if (answer.kind !== 'ok') return;
    setLink(answer.value.url);
    setSaid('De link staat klaar.');
    again();
  };
  const stop = async (): Promise<void> => {
    setQuestion(undefined);
    const answer = await stopMyCalendar();
    setSaid(problemOf(answer));
    if (answer.kind !== 'ok') return;
    setLink(undefined);
    document.getElementById('content')?.focus();
    setSaid('Het abonnement staat uit. De link werkt niet meer.');
    again();
  };
  return (
    <Page me={me} title="Mijn agenda-abonnement" problem={problem} again={again}>
      <p className="directory__intro">
        Laat je eigen agenda de overleggen van al je casussen ophalen. Verandert een tijd of vervalt een overleg, dan
        zie je dat vanzelf. Je agenda krijgt alleen het casusnummer, de tijd en de link. Geen namen.
      </p>
      <p role="status" className="meta">
        {said}
      </p>
      {link !== undefined && <NewLink key={link} link={link} />}
      {value !== undefined && (
        <Standing
          since={value.since}
          today={value.today}
          shown={link !== undefined}
          begin={() => void renew()}
          ask={setQuestion}
        />
      )}
      {question === 'renew' && (
        <Confirm
          title="Nieuwe link maken?"
          yes="Ja, nieuwe link"
          onYes={() => void renew()}
          onNo={() => setQuestion(undefined)}
        >
          De oude link werkt dan niet meer. Zet de nieuwe link daarna zelf in je agenda.
        </Confirm>
      )}
      {question === 'stop' && (
        <Confirm
          title="Abonnement uitzetten?"
          yes="Ja, uitzetten"
          onYes={() => void stop()}
          onNo={() => setQuestion(undefined)}
        >
          De link werkt dan niet meer. Je agenda haalt niets meer op.
        </Confirm>
      )}
    </Page>
  );
}

interface StandingProps {
  readonly since: Instant | undefined;
  readonly today: LocalDate;
  readonly shown: boolean;
  readonly begin: () => void;
  readonly ask: (question: Question) => void;
}

function Standing({ since, today, shown, begin, ask }: StandingProps): ReactNode {
  if (since === undefined)
    return (
      <div>
        <Button variant="main" onClick={begin}>
          Abonnement aanzetten
        </Button>
      </div>
    );
  return (
    <section className="directory__form" aria-labelledby="calendar-stands">
      <h2 id="calendar-stands">Het abonnement staat aan</h2>
      <p>
        De link is van {dayAt(since, today)}.
        {!shown &&
          ' We laten hem niet nog een keer zien. Ben je hem kwijt, of heeft iemand anders hem? Maak dan een nieuwe.'}
      </p>
      <div className="directory__buttons">
        <Button onClick={() => ask('renew')}>Nieuwe link maken</Button>
        <Button variant="quiet" onClick={() => ask('stop')}>
          Abonnement uitzetten
        </Button>
      </div>
    </section>
  );
}

/** Shown once, and then known only to whoever took it along. */
function NewLink({ link }: { readonly link: string }): ReactNode {
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => field.current?.focus(), []);
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setSaid('De link is gekopieerd.');
    } catch {
      setSaid('De link is geselecteerd. Kopieer hem met Ctrl+C.');
    }
  };
  return (
    <section className="card directory__form" aria-labelledby="calendar-link">
      <h2 id="calendar-link">Dit is je link</h2>
      <p>
        <b>Geef deze link aan niemand anders.</b> Wie hem heeft, ziet wanneer je overleggen zijn. We laten de link
        alleen nu zien.
      </p>
      <label className="field">
        <span>Link voor je agenda</span>
        <input ref={field} className="input" readOnly value={link} onFocus={(event) => event.target.select()} />
      </label>
      <div className="directory__buttons">
        <Button variant="main" onClick={() => void copy()}>
          Kopieer de link
        </Button>
        <a className="button button--plain" href={link.replace(/^https?:/u, 'webcal:')}>
          Open in mijn agenda
        </a>
        <span role="status" className="meta">
          {said}
        </span>
      </div>
      <p>In Outlook: kies “Agenda toevoegen”, dan “Abonneren via internet”, en plak de link.</p>
    </section>
  );
}
