import { useEffect, useRef, useState, type MouseEvent, type ReactNode, type Ref, type SubmitEvent } from 'react';
import { createDrafts } from '../../case/drafts';
import { newId } from '../../protocol/newId';
import { cases, openCase } from '../../protocol/api';
import type { LocalDate, Me } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { isFilledIn } from '../../ui/fieldProblems';
import { Notice } from '../../ui/Notice';
import { Link } from '../../app/Link';
import { go, preparePath } from '../../app/routes';
import { sessionEnded } from '../../app/session';
import { TopBar } from '../../app/TopBar';
import { dateAt } from '../../text/dates';
import { fieldNames, newCaseFrom, problemsIn, type FieldProblem, type Fields } from '../../forms/caseFields';
import { idOf } from '../../forms/CaseFieldset';
import { NewCaseFields } from './NewCaseFields';
import { useArrival } from '../../ui/focus';
import './NewCasePage.css';

/** Begins a case with as little as it needs. What is typed stays until the case is there. */
export function NewCasePage({ me }: { readonly me: Me }): ReactNode {
  const heading = useArrival();
  return (
    <>
      <TopBar me={me} />
      <main className="new-case" id="content" tabIndex={-1}>
        <h1 ref={heading} tabIndex={-1}>
          Nieuwe casus
        </h1>
        {me.role === 'processCoordinator' ? (
          <NewCaseForm me={me} />
        ) : (
          <Notice
            variant="quiet"
            actions={
              <Link to="/casussen" className="button button--plain">
                Naar je casussen
              </Link>
            }
          >
            Een nieuwe casus begint bij de procesregisseur.
          </Notice>
        )}
      </main>
    </>
  );
}

function NewCaseForm({ me }: { readonly me: Me }): ReactNode {
  const { fields, set, commandId, clear } = useFields(me);
  const today = useToday();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState('');
  const [sending, setSending] = useState(false);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0 || failure !== '') summary.current?.focus();
  }, [problems, failure]);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    const wrong = problemsIn(fields, today);
    setFailure('');
    setProblems(wrong);
    if (wrong.length > 0 || !isFilledIn(event)) return;
    setSending(true);
    const answer = await openCase(newCaseFrom(fields, commandId()));
    setSending(false);
    if (answer.kind === 'ok') {
      clear();
      go(preparePath(answer.value.reference));
    } else if (answer.kind === 'signedOut') sessionEnded();
    else
      setFailure(
        answer.kind === 'refused' && answer.detail !== ''
          ? answer.detail
          : 'Er is nu geen verbinding. Wat je typte, is bewaard. Probeer het zo opnieuw.',
      );
  };
  return (
    <form noValidate onSubmit={(event) => void submit(event)}>
      <p className="new-case__intro">
        Alleen de voornaam is nodig. De rest kan helpen bij termijnen en het eerste overleg. Er is geen plek voor een
        BSN, een delict of een diagnose.
      </p>
      <Summary ref={summary} problems={problems} failure={failure} />
      <NewCaseFields fields={fields} set={set} problems={problems} />
      <div className="new-case__end">
        <Button type="submit" variant="main" aria-disabled={sending}>
          {sending ? 'Casus wordt gemaakt…' : 'Casus maken'}
        </Button>
        <Button variant="quiet" onClick={clear}>
          Leegmaken
        </Button>
        <Link to="/casussen" className="button button--quiet">
          Terug
        </Link>
      </div>
    </form>
  );
}

interface SummaryProps {
  readonly ref: Ref<HTMLDivElement>;
  readonly problems: readonly FieldProblem[];
  readonly failure: string;
}

function Summary({ ref, problems, failure }: SummaryProps): ReactNode {
  if (problems.length === 0 && failure === '') return null;
  return (
    <div ref={ref} tabIndex={-1} className="new-case__summary" role="group" aria-labelledby="summary-title">
      <h2 id="summary-title">
        {failure !== ''
          ? 'De casus is nog niet gemaakt'
          : problems.length === 1
            ? 'Kijk nog één ding na'
            : `Kijk nog ${problems.length} dingen na`}
      </h2>
      {failure !== '' && <p>{failure}</p>}
      <ul>
        {problems.map(({ field, words }) => (
          <li key={field}>
            <a href={`#${idOf(field)}`} onClick={(event) => toField(event, field)}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

function toField(event: MouseEvent, field: FieldProblem['field']): void {
  event.preventDefault();
  document.getElementById(idOf(field))?.focus();
}

/** Today on the server's clock; until that is known no day lies ahead. */
function useToday(): LocalDate {
  const [today, setToday] = useState('9999-12-31');
  useEffect(() => {
    let gone = false;
    void cases().then((answer) => {
      if (!gone && answer.kind === 'ok') setToday(dateAt(Date.parse(answer.value.at)));
    });
    return () => {
      gone = true;
    };
  }, []);
  return today;
}

interface Form {
  readonly fields: Fields;
  readonly set: (field: keyof Fields, text: string) => void;
  readonly commandId: () => string;
  readonly clear: () => void;
}

/** One id for one case, however often it is sent. */
function useFields(me: Me): Form {
  const [drafts] = useState(() => createDrafts(sessionStorage, me.person, 'nieuw'));
  const [fields, setFields] = useState<Fields>(() => read(drafts.read));
  const commandId = (): string => {
    const known = drafts.read('commandId');
    if (known !== '') return known;
    const made = newId();
    drafts.write('commandId', made);
    return made;
  };
  return {
    fields,
    commandId,
    set: (field, text) => {
      setFields((now) => ({ ...now, [field]: text }));
      drafts.write(field, text);
    },
    clear: () => {
      for (const field of [...fieldNames, 'commandId']) drafts.write(field, '');
      setFields(read(() => ''));
    },
  };
}

const read = (from: (field: string) => string): Fields =>
  Object.fromEntries(fieldNames.map((field) => [field, from(field)])) as Record<keyof Fields, string>;
