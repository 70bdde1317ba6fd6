import { useState, type ReactNode, type SubmitEvent } from 'react';
import { limits } from '../../protocol/rules';
import { CalendarLink } from '../../app/CalendarLink';
import type { Items } from '../../case/state';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { Meanwhile } from '../../room/Meanwhile';
import { useEditing } from '../../room/useEditing';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import type { Command, ConferenceItem, Instant } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { DateInput, wholeDate } from '../../ui/DateInput';
import { dateAt, timeAt, weekdayOf } from '../../text/dates';
import { slotWords } from '../../text/times';
import { focusOn } from '../../ui/focus';
import { fieldsOf, instantAt } from './calendar';
import { FindTime } from './FindTime';
import { isOn } from './meeting';
import { PollOutcome } from './PollOutcome';
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
  const open = poll?.isOpen === true ? poll : undefined;
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
      {open !== undefined && <PollOverview items={items} conference={conference} poll={open} />}
      {poll !== undefined && open === undefined && <PollOutcome poll={poll} plannedAt={plannedAt} />}
      {choosing && open === undefined && (
        <FindTime items={items} conference={conference} own={own} done={() => setChanging(false)} />
      )}
      {choosing && (
        <TimeByHand
          items={items}
          conference={conference}
          propose={open === undefined ? (start) => setOwn([...own, start]) : undefined}
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
  const { store, today } = useRoom();
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
            {weekdayOf(day, today)}, {timeAt(plannedAt)} uur
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
  const day = useEditing(`when-date-${conference.id}`, known.date);
  const time = useEditing(`when-time-${conference.id}`, known.time);
  const minutes = useEditing(`when-minutes-${conference.id}`, String(conference.minutes ?? 45));
  const date = wholeDate(day.text);
  const plannedAt = date === '' || time.text === '' ? undefined : instantAt(date, time.text);
  const isOther = day.meanwhile !== undefined || time.meanwhile !== undefined;
  const take = (how: (plannedAt: Instant) => void): void => {
    if (plannedAt === undefined) return;
    how(plannedAt);
    for (const field of [day, time, minutes]) field.done();
    focusOn('wanneer');
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    take((start) => {
      store.submit({
        type: 'setConferenceTime',
        conference: conference.id,
        plannedAt: start,
        minutes: Number(minutes.text),
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
          <DateInput required min={today} value={date} onChange={day.write} />
        </label>
        <label className="field">
          <span>Tijd</span>
          <input
            className="input"
            type="time"
            required
            step={300}
            value={time.text}
            onChange={(event) => time.write(event.target.value)}
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
            value={minutes.text}
            onChange={(event) => minutes.write(event.target.value)}
          />
        </label>
      </div>
      <Meanwhile
        words={conference.plannedAt !== undefined && isOther ? slotWords(conference.plannedAt, today) : undefined}
        take={() => {
          for (const field of [day, time]) field.done();
        }}
      />
      {date !== '' && <Warnings items={items} conference={conference} date={date} />}
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
