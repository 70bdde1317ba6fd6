import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { goalsOf, promises } from '../../case/selectors';
import type { ActionItem, CommitmentItem, ConferenceItem, LocalDate } from '../../protocol/contract';
import { useRoom } from '../../room/RoomContext';
import { AnswerMark } from '../../room/AnswerMark';
import { dayAt, dueWords, timeAt } from '../../text/dates';
import { nameOf } from '../../text/people';
import { ReadDecisions } from './ReadDecisions';
import { SheetLink } from './SheetLink';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem;
}

/** What a closed conference led to: nothing on it asks for a press. */
export function Outcome({ items, conference: { closedAt } }: Props): ReactNode {
  const { name, today } = useRoom();
  const goals = goalsOf(items.goal);
  return (
    <>
      <p>
        Dit overleg is afgesloten{closedAt !== undefined && ` op ${dayAt(closedAt, today)} om ${timeAt(closedAt)} uur`}.{' '}
        {nextLine(items, today)}
      </p>
      {goals.length > 0 && (
        <>
          <h3 className="section-title">Wat {name} wil</h3>
          <ul className="bullets">
            {goals.map(({ id, text }) => (
              <li key={id}>
                <q>{text}</q>
              </li>
            ))}
          </ul>
        </>
      )}
      <Agreements items={items} />
      <ReadDecisions items={items} />
      <p>
        <SheetLink />
      </p>
    </>
  );
}

/** Who does what, person by person, and what the detainee says of it. */
function Agreements({ items }: { readonly items: Items }): ReactNode {
  const { people, today, detainee, name } = useRoom();
  const all = promises(items);
  const persons = [...new Set(all.map(({ owner }) => owner?.person ?? ''))];
  if (all.length === 0) return <p className="meta">Er zijn geen afspraken gemaakt.</p>;
  return persons.map((person) => (
    <section key={person}>
      <h3 className="section-title">{person === detainee ? name : nameOf(people, person)}</h3>
      <ul className="bullets">
        {all
          .filter(({ owner }) => (owner?.person ?? '') === person)
          .map((promise) => (
            <li key={promise.id}>
              {wordsOf(promise, name)} · {dueWords(promise.due, today)}
              {promise.confirmedBy === undefined && ' · nog niet bevestigd'} <AnswerMark item={promise} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

const wordsOf = (promise: ActionItem | CommitmentItem, name: string): string =>
  promise.kind === 'action' ? promise.text : `${promise.partner} ${name}: ${promise.detainee}`;

function nextLine({ conference }: Items, today: LocalDate): string {
  const next = [...conference.values()].find(({ segment }) => segment === 'planned');
  return next?.plannedAt === undefined
    ? 'Er is nog geen volgend overleg gepland.'
    : `Het volgende overleg is op ${dayAt(next.plannedAt, today)} om ${timeAt(next.plannedAt)} uur.`;
}
