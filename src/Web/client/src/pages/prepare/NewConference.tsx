import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { Items } from '../../case/state';
import { newId } from '../../protocol/newId';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import type { ConferenceType } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { agendaTemplates } from '../../protocol/rules';
import { conferencePurposes, conferenceTypes } from '../../text/states';
import { areasOf, carriedOver, likelyType, quickAreas } from './carryOver';
import { draftPoints, isShortStay, lengthFor, totalMinutes } from './templates';
import './NewConference.css';

/** Which kind of conference: its template makes the first agenda, which only the coordinator sees. */
export function NewConference({
  items,
  say,
}: {
  readonly items: Items;
  readonly say: (words: string) => void;
}): ReactNode {
  const { store, name, today, you } = useRoom();
  const release = [...items.case.values()][0]?.releaseDate;
  const [type, setType] = useState<ConferenceType>(() => likelyType(items, today));
  const [short, setShort] = useState(() => isShortStay(release, today));
  const [id] = useState(newId);
  const pending = usePendingCommands(id);
  const isSending = pending.some(({ refused }) => refused === undefined);
  const carried = type === 'acquaintance' ? [] : carriedOver(items, today);
  const points = draftPoints({ type, name, short, areas: areasOf(items), quick: quickAreas(items), carried }, newId);
  const deputy = [...items.participant.values()].find(
    ({ role, person }) => role === 'processCoordinator' && person !== you.person,
  )?.person;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (isSending) return;
    store.submit({
      type: 'draftConference',
      conference: id,
      conferenceType: type,
      minutes: lengthFor(points),
      facilitator: you.person,
      points,
      ...(deputy !== undefined && { deputy }),
    });
    say(`De agenda is gemaakt, met ${points.length} punten.`);
  };
  return (
    <section aria-labelledby="agenda">
      <h2 id="agenda" tabIndex={-1}>
        Welk overleg wordt dit?
      </h2>
      <p className="prepare__hint">
        Je krijgt een eerste agenda die je kunt veranderen. Alleen jij ziet hem, tot je hem opent.
      </p>
      <form onSubmit={submit}>
        <fieldset className="types">
          <legend className="unseen">Soort overleg</legend>
          {agendaTemplates.map(({ type: each }) => (
            <label key={each} className="types__one">
              <input type="radio" name="type" checked={type === each} onChange={() => setType(each)} />
              <span>
                <b>{conferenceTypes[each]}</b>
                <small>{conferencePurposes[each]}</small>
              </span>
            </label>
          ))}
        </fieldset>
        {release !== undefined && agendaTemplates.some((each) => each.type === type && !each.neverShort) && (
          <label className="check">
            <input type="checkbox" checked={short} onChange={(event) => setShort(event.target.checked)} />
            Weinig tijd: alleen wat niet kan wachten
          </label>
        )}
        <div className="types__preview">
          <p className="section-title">Zo begint de agenda · {totalMinutes(points)} minuten</p>
          <ol>
            {points.map(({ id: key, title, minutes }) => (
              <li key={key}>
                {title} <span className="meta">{minutes} min</span>
              </li>
            ))}
          </ol>
          {carried.length > 0 && <p className="meta">Wat open stond, staat er al bij.</p>}
        </div>
        <Button type="submit" variant="main" aria-disabled={isSending}>
          Agenda maken
        </Button>
        <PendingCommandStatuses pending={pending} />
      </form>
    </section>
  );
}
