import { useState, type ReactNode } from 'react';
import type { Items } from '../../case/state';
import { CalmList } from '../../ui/CalmList';
import { useRoom } from '../../room/RoomContext';
import type { ConferenceItem, Instant, PollView } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { dateAt } from '../../text/dates';
import { calendarWords, slotWords, unreadableWords } from '../../text/times';
import { focusOn } from '../../ui/focus';
import { calendarsMissing, tallied, type Tally } from './poll';
import { PollLinks } from './PollLinks';
import { SaidOf } from './SaidOf';
import { beforeReleaseWords } from './timing';
import { useTimes } from './useTimes';
import './PollOverview.css';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem;
  readonly poll: PollView;
}

/** What everybody says of the times that were put to them, the best time first. */
export function PollOverview({ items, conference, poll }: Props): ReactNode {
  const { store } = useRoom();
  const calendars = poll.people.filter(({ how }) => how === 'calendar').length;
  // Who was not asked, because his calendar can be seen, is looked up in it; once more for each who turns out to be so.
  const times = useTimes(conference.id, calendars);
  const found = times.kind === 'found' ? times.found : undefined;
  const asked = poll.people.filter(({ how, answers }) => how !== 'calendar' || answers !== undefined);
  const answered = asked.filter(({ answers }) => answers !== undefined).length;
  const choose = (plannedAt: Instant): void => {
    focusOn('wanneer');
    store.submit({ type: 'setConferenceTime', conference: conference.id, plannedAt, minutes: poll.minutes });
  };
  return (
    <section className="poll" aria-labelledby="peiling">
      <h3 id="peiling">Wie kan wanneer?</h3>
      <p className="meta" role="status">
        {answered} van {asked.length} {answered === 1 ? 'heeft' : 'hebben'} geantwoord.
      </p>
      {calendarsMissing(times) && (
        <p className="warning" role="status">
          {unreadableWords}
        </p>
      )}
      <p className="meta">De tijd met het minste ‘kan niet’ staat bovenaan.</p>
      <Times
        items={items}
        tallies={tallied(poll, found?.polled ?? [])}
        seen={found?.seen ?? 0}
        known={answered > 0 || (found?.seen ?? 0) > 0}
        choose={choose}
      />
      <Stopping conference={conference} />
      {/* Below, because it grows when the server has asked everybody: that must move no button being pressed. */}
      <PollLinks conference={conference} poll={poll} />
    </section>
  );
}

interface TimesProps {
  readonly items: Items;
  readonly tallies: readonly Tally[];
  readonly seen: number;
  /** Whether anything is known by which one time could be better than another. */
  readonly known: boolean;
  readonly choose: (start: Instant) => void;
}

/** The order waits while a hand is on it: an answer that comes in moves no button that is being pressed. */
function Times({ items, tallies, seen, known, choose }: TimesProps): ReactNode {
  const row = (start: Instant): ReactNode => {
    const tally = tallies.find((each) => each.start === start);
    return (
      tally !== undefined && (
        <Row
          items={items}
          tally={tally}
          seen={seen}
          best={known && tally === tallies[0]}
          choose={() => choose(start)}
        />
      )
    );
  };
  return <CalmList ids={tallies.map(({ start }) => start)} render={row} />;
}

interface RowProps {
  readonly items: Items;
  readonly tally: Tally;
  readonly seen: number;
  readonly best: boolean;
  readonly choose: () => void;
}

function Row({ items, tally: { start, said, waiting, busy }, seen, best, choose }: RowProps): ReactNode {
  const { today } = useRoom();
  const release = [...items.case.values()][0]?.releaseDate;
  const words = slotWords(start, today);
  const more = [beforeReleaseWords(dateAt(Date.parse(start)), release), calendarWords({ start, busy }, seen)]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <div className={`slots__one ${best ? 'slots__one--best' : ''}`}>
      <div>
        <b className="slot__time">{words}</b>
        {more !== '' && <p className="meta">{more}</p>}
      </div>
      <SaidOf said={said} silent={waiting} silentWords="Nog geen antwoord" />
      <div className="slots__end">
        <Button variant={best ? 'main' : 'plain'} onClick={choose}>
          Kies<span className="unseen"> {words}</span>
        </Button>
      </div>
    </div>
  );
}

function Stopping({ conference }: { readonly conference: ConferenceItem }): ReactNode {
  const { store } = useRoom();
  const [asking, setAsking] = useState(false);
  const stop = (): void => {
    setAsking(false);
    focusOn('wanneer');
    store.submit({ type: 'stopAsking', conference: conference.id });
  };
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        Stop met vragen
      </Button>
      {asking && (
        <Confirm title="Stoppen met vragen?" yes="Ja, stoppen" onYes={stop} onNo={() => setAsking(false)}>
          De links werken dan niet meer. De antwoorden zijn hier niet meer te zien.
        </Confirm>
      )}
    </>
  );
}
