import type { ReactNode } from 'react';
import type { ScreenItem, SheetPage, TakeAlongSheet } from '../../protocol/contract';
import { Pictogram } from '../../detainee/Pictogram';
import { subjectOf, subjectOrder } from '../../detainee/subjects';
import { keptTogether, sheetWords, subjects, words } from '../../detainee/words';
import { dateAt, timeAt, weekdayOf } from '../../text/dates';
import './Paper.css';

/** The sheet itself: his own words first, then what he does, what others do, and what was agreed. */
export function Paper({ answer: { today, sheet: plan } }: { readonly answer: SheetPage }): ReactNode {
  const inOrder = [...plan.items].sort((a, b) => rank(a) - rank(b));
  const of = (...kinds: readonly ScreenItem['kind'][]): readonly ScreenItem[] =>
    inOrder.filter(({ kind }) => kinds.includes(kind));
  return (
    <article className="sheet">
      <header className="sheet__head">
        <h1>{words.title}</h1>
        <p>
          {plan.firstName} · {weekdayOf(today, today)}
        </p>
      </header>
      <Standing plan={plan} />
      <Goals goals={of('goal')} />
      <Promises title={sheetWords.yours} items={of('mine')} tick />
      <Promises title={sheetWords.others} items={of('theirs')} />
      <Promises title={subjects.agreements.heading} items={of('agreement')} />
      <footer className="sheet__foot">
        <p>
          {plan.nextTalk === undefined ? (
            sheetWords.noTalk
          ) : (
            <>
              {sheetWords.nextTalk}
              <b>
                {weekdayOf(dateAt(Date.parse(plan.nextTalk)), today)}, {timeAt(plan.nextTalk)} uur
              </b>
            </>
          )}
        </p>
        <p>{sheetWords.questions}</p>
      </footer>
    </article>
  );
}

/** What is not so yet stands on it, so that the paper never promises more than was said. */
function Standing({ plan }: { readonly plan: TakeAlongSheet }): ReactNode {
  const lines = [
    ...(plan.isFinal ? [] : [sheetWords.draft]),
    ...(plan.isAnswered ? [] : [sheetWords.unanswered]),
    ...plan.release,
  ];
  return lines.map((line) => (
    <p key={line} className="sheet__standing">
      {keptTogether(line)}
    </p>
  ));
}

function Goals({ goals }: { readonly goals: readonly ScreenItem[] }): ReactNode {
  if (goals.length === 0) return null;
  return (
    <section aria-labelledby="sheet-goals">
      <h2 id="sheet-goals">{subjects.wishes.heading}</h2>
      <p className="sheet__question">{words.question}</p>
      {goals.map(({ id, lines }) => (
        <blockquote key={id}>“{lines.join(' ')}”</blockquote>
      ))}
    </section>
  );
}

interface PromisesProps {
  readonly title: string;
  readonly items: readonly ScreenItem[];
  /** With a box to tick, for what he does himself. */
  readonly tick?: boolean;
}

function Promises({ title, items, tick = false }: PromisesProps): ReactNode {
  if (items.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="sheet__promises">
        {items.map((item) => (
          <li key={item.id}>
            {tick ? <span className="sheet__tick" aria-hidden="true" /> : <Pictogram subject={subjectOf(item)} />}
            <span>{item.lines.map(keptTogether).join(' ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const rank = (item: ScreenItem): number => subjectOrder.indexOf(subjectOf(item));
