import { useState, type ReactNode, type SubmitEvent } from 'react';
import { limits } from '../../protocol/rules';
import type { Items } from '../../case/state';
import { newId } from '../../protocol/newId';
import { useDraft, useRoom } from '../../room/RoomContext';
import { PendingAdditions } from '../../room/PendingAdditions';
import type { ConferenceItem, ConferenceSegment, LifeArea } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { lifeAreas } from '../../text/lifeAreas';
import { partTitle } from './partTitle';
import { areasOf } from './carryOver';
import './NewPoint.css';

const parts: readonly ConferenceSegment[] = ['prep', 'dialogue', 'debrief'];

/** A further point, at the end of its part. */
export function NewPoint({
  items,
  conference,
}: {
  readonly items: Items;
  readonly conference: ConferenceItem;
}): ReactNode {
  const { store, name } = useRoom();
  const [title, setTitle] = useDraft('new-point');
  const [minutes, setMinutes] = useState('5');
  const [area, setArea] = useState('');
  const [segment, setSegment] = useState<ConferenceSegment>('dialogue');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    store.submit({
      type: 'addAgendaItem',
      id: newId(),
      conference: conference.id,
      title: title.trim(),
      segment,
      ...(minutes !== '' && { minutes: Number(minutes) }),
      ...(area !== '' && { lifeArea: area as LifeArea }),
    });
    setTitle('');
    setArea('');
  };
  return (
    <>
      <PendingAdditions mine={({ type }) => type === 'addAgendaItem'} />
      <form className="new-point" onSubmit={submit}>
        <label className="field new-point__title">
          <span>Nieuw punt</span>
          <input
            className="input"
            value={title}
            maxLength={200}
            required
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        {title !== '' && (
          <div className="row new-point__more">
            <label className="field">
              <span>Leefgebied</span>
              <select className="input" value={area} onChange={(event) => setArea(event.target.value)}>
                <option value="">Algemeen</option>
                {areasOf(items).map((each) => (
                  <option key={each} value={each}>
                    {lifeAreas[each]}
                  </option>
                ))}
              </select>
            </label>
            <label className="field">
              <span>Deel</span>
              <select
                className="input"
                value={segment}
                onChange={(event) => setSegment(parts.find((each) => each === event.target.value) ?? 'dialogue')}
              >
                {parts.map((each) => (
                  <option key={each} value={each}>
                    {partTitle(each, name)}
                  </option>
                ))}
              </select>
            </label>
            <label className="field point__time">
              <span>Minuten</span>
              <input
                className="input"
                type="number"
                min={1}
                max={limits.pointMinutes}
                value={minutes}
                onChange={(event) => setMinutes(event.target.value)}
              />
            </label>
          </div>
        )}
        <Button type="submit">
          Toevoegen<span className="unseen"> aan de agenda</span>
        </Button>
      </form>
    </>
  );
}
