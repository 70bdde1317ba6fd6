import { useState, type ReactNode } from 'react';
import type { Items } from '../case/state';
import { useFacts, useLetters } from '../conference/facts';
import type { ConferenceItem, FoundTimes, Instant, Slot } from '../protocol/contract';
import { Button } from '../look/Button';
import { dateAt } from '../words/dates';
import { nameOf } from '../words/people';
import { calendarWords, slotWords } from '../words/times';
import { listed } from '../words/visibility';
import { focusOn } from './arrival';
import { beforeReleaseWords } from './timing';
import { useTimes, type Times } from './useTimes';
import './Times.css';

interface Props { readonly items: Items; readonly conference: ConferenceItem; readonly done: () => void }

/** Free times: press one and it is chosen, or mark some to put to everybody. */
export function FindTime({ items, conference, done }: Props): ReactNode {
  const { store } = useFacts();
  const [asked, setAsked] = useState(0);
  const times = useTimes(conference.id, asked);
  const found = times.kind === 'found' ? times.found : undefined;
  const choose = (plannedAt: Instant): void => {
    store.submit({ type: 'setConferenceTime', conference: conference.id, plannedAt, minutes: found?.minutes ?? conference.minutes ?? 45 });
    focusOn('wanneer');
    done();
  };
  return (
    <div className="find-time">
      <Button className="wide" aria-disabled={times.kind === 'asking'} onClick={() => { if (times.kind !== 'asking') setAsked(asked + 1); }}>{asked === 0 ? 'Zoek een tijd' : 'Zoek opnieuw'}</Button>
      <p className="meta" role="status">{statusWords(times)}</p>
      {found !== undefined && found.slots.length > 0 && <Found items={items} conference={conference} found={found} choose={choose} />}
    </div>
  );
}

function statusWords(times: Times): string {
  switch (times.kind) {
    case 'idle': return '';
    case 'asking': return 'We zoeken een tijd…';
    case 'failed': return 'Zoeken lukt nu niet. Probeer het zo nog een keer.';
    case 'found': return times.found.slots.length === 0 ? 'Er is geen werkdag meer met genoeg tijd. Kies zelf een dag en een tijd.' : `${times.found.slots.length} ${times.found.slots.length === 1 ? 'tijd' : 'tijden'} van ${times.found.minutes} minuten gevonden.`;
  }
}

interface FoundProps { readonly items: Items; readonly conference: ConferenceItem; readonly found: FoundTimes; readonly choose: (start: Instant) => void }

function Found({ items, conference, found, choose }: FoundProps): ReactNode {
  const [marked, setMarked] = useState<readonly Instant[]>([]);
  const mark = (start: Instant): void => setMarked(marked.includes(start) ? marked.filter((each) => each !== start) : [...marked, start]);
  return (
    <>
      <Calendars found={found} />
      <ul className="slots">
        {found.slots.map((slot) => <Option key={slot.start} items={items} slot={slot} seen={found.seen} marked={marked.includes(slot.start)} mark={() => mark(slot.start)} choose={() => choose(slot.start)} />)}
      </ul>
      <Asking conference={conference} slots={found.slots.map(({ start }) => start).filter((start) => marked.includes(start))} minutes={found.minutes} />
    </>
  );
}

function Calendars({ found: { seen, unseen, unreadable } }: { readonly found: FoundTimes }): ReactNode {
  const { people } = useFacts();
  if (unreadable) return <p className="warning">De agenda’s zijn nu niet te lezen. Deze tijden houden er geen rekening mee.</p>;
  if (seen === 0) return <p className="meta">Nazorg ziet hier geen agenda’s. Leg de tijden voor, dan zegt iedereen wat kan.</p>;
  return <p className="meta">{seen === 1 ? 'Van 1 persoon is de agenda' : `Van ${seen} mensen is de agenda`} zichtbaar.{unseen.length > 0 && ` Niet van ${listed(unseen.map((person) => nameOf(people, person)))}.`}</p>;
}

interface OptionProps { readonly items: Items; readonly slot: Slot; readonly seen: number; readonly marked: boolean; readonly mark: () => void; readonly choose: () => void }

function Option({ items, slot, seen, marked, mark, choose }: OptionProps): ReactNode {
  const release = [...items.case.values()][0]?.releaseDate;
  const more = [calendarWords(slot, seen), beforeReleaseWords(dateAt(Date.parse(slot.start)), release)].filter((part) => part !== '').join(' · ');
  const words = slotWords(slot.start);
  return (
    <li className="slots__one">
      <div><b className="slot__time">{words}</b><p className="meta">{more}</p></div>
      <div className="slots__end">
        <Button onClick={choose}>Kies<span className="unseen"> {words}</span></Button>
        <label className="check"><input type="checkbox" checked={marked} onChange={mark} />Voorleggen<span className="unseen">: {words}</span></label>
      </div>
    </li>
  );
}

function Asking({ conference, slots, minutes }: { readonly conference: ConferenceItem; readonly slots: readonly Instant[]; readonly minutes: number }): ReactNode {
  const { store } = useFacts();
  const onItsWay = useLetters(conference.id).some(({ command, refused, received }) => command.type === 'askTimes' && refused === undefined && received === undefined);
  const tooFew = slots.length < 2;
  const askAll = (): void => {
    if (tooFew || onItsWay) return;
    focusOn('wanneer');
    store.submit({ type: 'askTimes', conference: conference.id, slots, minutes });
  };
  return (
    <>
      <Button look="main" className="wide" aria-disabled={tooFew || onItsWay} aria-describedby="ask-why" onClick={askAll}>{tooFew ? 'Vraag iedereen wat kan' : `Vraag iedereen wat kan: ${slots.length} tijden`}</Button>
      <p className="meta" id="ask-why">{tooFew ? 'Zet bij twee of meer tijden een vinkje bij Voorleggen.' : 'Iedereen krijgt een eigen link. Niemand ziet wie er nog meer meedoet.'}</p>
    </>
  );
}
