import { useState, type ReactNode } from 'react';
import type { Items } from '../../case/state';
import { useRoom } from '../../room/RoomContext';
import type { ConferenceItem, FoundTimes, Instant, Slot } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { dateAt } from '../../text/dates';
import { nameOf } from '../../text/people';
import { calendarWords, slotWords, unreadableWords } from '../../text/times';
import { listed } from '../../text/visibility';
import { focusOn } from '../../ui/focus';
import { AskEveryone } from './AskEveryone';
import { beforeReleaseWords } from './timing';
import { useTimes, type Times } from './useTimes';
import './FindTime.css';

/** `own`: times that the coordinator adds himself. */
interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem;
  readonly own: readonly Instant[];
  readonly done: () => void;
}

/** Free times: press one and it is chosen, or mark some to put to everybody. */
export function FindTime({ items, conference, own, done }: Props): ReactNode {
  const { store } = useRoom();
  const [asked, setAsked] = useState(0);
  const times = useTimes(conference.id, asked);
  const found = times.kind === 'found' ? times.found : undefined;
  const minutes = found?.minutes ?? conference.minutes ?? 45;
  const choose = (plannedAt: Instant): void => {
    store.submit({ type: 'setConferenceTime', conference: conference.id, plannedAt, minutes });
    focusOn('wanneer');
    done();
  };
  return (
    <div className="find-time">
      <Button
        className="wide"
        aria-disabled={times.kind === 'asking'}
        onClick={() => {
          if (times.kind !== 'asking') setAsked(asked + 1);
        }}
      >
        {asked === 0 ? 'Zoek een tijd' : 'Zoek opnieuw'}
      </Button>
      <p className="meta" role="status">
        {statusWords(times)}
      </p>
      {(own.length > 0 || (found !== undefined && found.slots.length > 0)) && (
        <List items={items} conference={conference} found={found} own={own} minutes={minutes} choose={choose} />
      )}
    </div>
  );
}

function statusWords(times: Times): string {
  switch (times.kind) {
    case 'idle':
      return '';
    case 'asking':
      return 'We zoeken een tijd…';
    case 'failed':
      return 'Zoeken lukt nu niet. Probeer het zo nog een keer.';
    case 'found':
      return times.found.slots.length === 0
        ? 'Er is geen werkdag meer met genoeg tijd. Kies zelf een dag en een tijd.'
        : `${times.found.slots.length} ${times.found.slots.length === 1 ? 'tijd' : 'tijden'} van ${times.found.minutes} minuten gevonden.`;
  }
}

interface ListProps {
  readonly items: Items;
  readonly conference: ConferenceItem;
  readonly found: FoundTimes | undefined;
  readonly own: readonly Instant[];
  readonly minutes: number;
  readonly choose: (start: Instant) => void;
}

function List({ items, conference, found, own, minutes, choose }: ListProps): ReactNode {
  // Whoever adds a time himself wants to put it to the others.
  const [marks, setMarks] = useState<Readonly<Record<Instant, boolean>>>({});
  const isMarked = (start: Instant): boolean => marks[start] ?? own.includes(start);
  const slots = found?.slots ?? [];
  const starts = [...new Set([...slots.map(({ start }) => start), ...own])].sort();
  return (
    <>
      {found !== undefined && <Calendars found={found} />}
      <ul className="slots">
        {starts.map((start) => (
          <Option
            key={start}
            items={items}
            start={start}
            calendars={wordsFor(
              slots.find((slot) => slot.start === start),
              found?.seen ?? 0,
            )}
            marked={isMarked(start)}
            mark={() => setMarks({ ...marks, [start]: !isMarked(start) })}
            choose={() => choose(start)}
          />
        ))}
      </ul>
      <AskEveryone conference={conference} slots={starts.filter(isMarked)} minutes={minutes} />
    </>
  );
}

const wordsFor = (slot: Slot | undefined, seen: number): string =>
  slot === undefined ? '' : calendarWords(slot, seen);

function Calendars({ found: { seen, unseen, unreadable } }: { readonly found: FoundTimes }): ReactNode {
  const { people } = useRoom();
  if (unreadable) return <p className="warning">{unreadableWords}</p>;
  if (seen === 0)
    return <p className="meta">Nazorg ziet hier geen agenda’s. Leg de tijden voor, dan zegt iedereen wat kan.</p>;
  return (
    <p className="meta">
      {seen === 1 ? 'Van 1 persoon is de agenda' : `Van ${seen} mensen is de agenda`} zichtbaar.
      {unseen.length > 0 && ` Niet van ${listed(unseen.map((person) => nameOf(people, person)))}.`}
    </p>
  );
}

interface OptionProps {
  readonly items: Items;
  readonly start: Instant;
  readonly calendars: string;
  readonly marked: boolean;
  readonly mark: () => void;
  readonly choose: () => void;
}

function Option({ items, start, calendars, marked, mark, choose }: OptionProps): ReactNode {
  const { today } = useRoom();
  const release = [...items.case.values()][0]?.releaseDate;
  const more = [calendars, beforeReleaseWords(dateAt(Date.parse(start)), release)]
    .filter((part) => part !== '')
    .join(' · ');
  const words = slotWords(start, today);
  return (
    <li className="slots__one">
      <div>
        <b className="slot__time">{words}</b>
        {more !== '' && <p className="meta">{more}</p>}
      </div>
      <div className="slots__end">
        <Button onClick={choose}>
          Kies<span className="unseen"> {words}</span>
        </Button>
        <label className="check">
          <input type="checkbox" checked={marked} onChange={mark} />
          Voorleggen<span className="unseen">: {words}</span>
        </label>
      </div>
    </li>
  );
}
