import { useState, type ReactNode, type SubmitEvent } from 'react';
import { limits } from '../../protocol/rules';
import { CalendarLink } from '../../app/CalendarLink';
import type { Items } from '../../case/state';
import { useDraft, useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import type { Command, ConferenceItem, Instant } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { dateAt, timeAt, weekdayOf } from '../../text/dates';
import { focusOn } from '../../ui/focus';
import { fieldsOf, instantAt } from './calendar';
import { FindTime } from './FindTime';
import { isOn } from './meeting';
import { PollOverview } from './PollOverview';
import { beforeReleaseWords, dayWarnings } from './timing';
import './When.css';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem;
}

const handled: readonly Command['type'][] = ['setConferenceTime', 'askTimes', 'stopAsking'];

/** When the conference is. Ways to find a time stand between what is chosen and choosing it by hand. */
export function When({ items, conference }: Props): ReactNode {
  const [changing, setChanging] = useState(false);
  const { plannedAt, poll } = conference;
  const [own, setOwn] = useState<readonly Instant[]>([]);
  const choosing = plannedAt === undefined || changing;
  return (
    <section aria-labelledby="wanneer">
      <h2 className="section-title" id="wanneer" tabIndex={-1}>
        Wanneer
      </h2>
      {plannedAt !== undefined && (
        <ChosenTime
          items={items}
          conference={conference}
          plannedAt={plannedAt}
          change={changing ? undefined : () => setChanging(true)}
        />
      )}
      {poll !== undefined && <PollOverview items={items} conference={conference} poll={poll} />}
      {choosing && poll === undefined && (
        <FindTime items={items} conference={conference} own={own} done={() => setChanging(false)} />
      )}
      {choosing && (
        <TimeByHand
          items={items}
          conference={conference}
          propose={poll === undefined ? (start) => setOwn([...own, start]) : undefined}
          done={() => setChanging(false)}
        />
      )}
      <PendingCommandStatuses
        pending={usePendingCommands(conference.id).filter(({ command }) => handled.includes(command.type))}
      />
    </section>
  );
}

function ChosenTime({
  items,
  conference,
  plannedAt,
  change,
}: Props & { readonly plannedAt: Instant; readonly change: (() => void) | undefined }): ReactNode {
  const { store } = useRoom();
  const release = [...items.case.values()][0]?.releaseDate;
  const day = dateAt(Date.parse(plannedAt));
  const more = [`${conference.minutes ?? 0} minuten`, beforeReleaseWords(day, release)]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <>
      <div className="slot">
        <div>
          <b className="slot__time">
            {weekdayOf(day)}, {timeAt(plannedAt)} uur
          </b>
          <p className="meta">{more}</p>
          <CalendarLink reference={store.reference} conference={conference.id} />
        </div>
        {change !== undefined && (
          <Button variant="quiet" onClick={change}>
            Wijzig<span className="unseen"> de tijd</span>
          </Button>
        )}
      </div>
      <Warnings items={items} conference={conference} date={day} />
    </>
  );
}

/** `propose`: puts the time on the list to ask everybody about. */
interface ByHandProps extends Props {
  readonly propose: ((start: Instant) => void) | undefined;
  readonly done: () => void;
}

function TimeByHand({ items, conference, propose, done }: ByHandProps): ReactNode {
  const { store, today } = useRoom();
  const known = conference.plannedAt === undefined ? { date: '', time: '' } : fieldsOf(conference.plannedAt);
  const [date, setDate] = useDraft(`when-date-${conference.id}`);
  const [time, setTime] = useDraft(`when-time-${conference.id}`);
  const [minutes, setMinutes] = useState(String(conference.minutes ?? 45));
  const shownDate = date === '' ? known.date : date;
  const shownTime = time === '' ? known.time : time;
  const plannedAt = shownDate === '' || shownTime === '' ? undefined : instantAt(shownDate, shownTime);
  const take = (how: (plannedAt: Instant) => void): void => {
    if (plannedAt === undefined) return;
    how(plannedAt);
    setDate('');
    setTime('');
    focusOn('wanneer');
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    take((start) => {
      store.submit({
        type: 'setConferenceTime',
        conference: conference.id,
        plannedAt: start,
        minutes: Number(minutes),
      });
      done();
    });
  };
  return (
    <form className="when" onSubmit={submit}>
      <p className="label">Of kies zelf</p>
      <div className="row">
        <label className="field">
          <span>Dag</span>
          <input
            className="input"
            type="date"
            required
            min={today}
            value={shownDate}
            onChange={(event) => setDate(event.target.value)}
          />
        </label>
        <label className="field">
          <span>Tijd</span>
          <input
            className="input"
            type="time"
            required
            step={300}
            value={shownTime}
            onChange={(event) => setTime(event.target.value)}
          />
        </label>
        <label className="field">
          <span>Minuten</span>
          <input
            className="input"
            type="number"
            required
            min={5}
            max={limits.conferenceMinutes}
            value={minutes}
            onChange={(event) => setMinutes(event.target.value)}
          />
        </label>
      </div>
      {shownDate !== '' && <Warnings items={items} conference={conference} date={shownDate} />}
      {isOn(conference.meeting) && <p className="meta">Iedereen krijgt dan een nieuwe uitnodiging.</p>}
      <div className="row">
        <Button type="submit">Tijd bewaren</Button>
        {propose !== undefined && (
          <Button
            variant="quiet"
            onClick={(event) => event.currentTarget.form?.reportValidity() === true && take(propose)}
          >
            Leg deze tijd ook voor
          </Button>
        )}
      </div>
    </form>
  );
}

function Warnings({ items, conference, date }: Props & { readonly date: string }): ReactNode {
  const { today } = useRoom();
  const isFirst = ![...items.conference.values()].some(
    ({ id, plannedAt, segment }) => id !== conference.id && plannedAt !== undefined && segment !== 'draft',
  );
  const warnings = dayWarnings(date, conference.type, [...items.case.values()][0], isFirst, today);
  return warnings.map((words) => (
    <p key={words} className="warning">
      {words}
    </p>
  ));
}
