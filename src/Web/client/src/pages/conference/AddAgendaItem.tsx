import type { ReactNode } from 'react';
import { newId } from '../../protocol/newId';
import type { ConferenceItem, LifeArea, Visibility } from '../../protocol/contract';
import { limits } from '../../protocol/rules';
import { lifeAreas } from '../../text/lifeAreas';
import { Button } from '../../ui/Button';
import { Composer } from './Composer';
import { useDraft, useRoom, useOpenField } from '../../room/RoomContext';

/** A point that someone wants to talk about. */
export function AddAgendaItem({
  conference,
  areas,
}: {
  readonly conference: ConferenceItem;
  readonly areas: readonly LifeArea[];
}): ReactNode {
  const { store } = useRoom();
  const [area, setArea] = useDraft('agenda-area');
  const [minutes, setMinutes] = useDraft('agenda-minutes');
  const [adding, open] = useOpenField('agenda');
  const add = (title: string, visibility: Visibility, visibleTo: readonly string[]): void => {
    store.submit({
      type: 'addAgendaItem',
      id: newId(),
      conference: conference.id,
      title,
      visibility,
      segment: visibility === 'shared' ? 'dialogue' : 'prep',
      ...(visibility === 'restricted' && { visibleTo }),
      ...(area !== '' && { lifeArea: area as LifeArea }),
      minutes: Number(minutes) || usualMinutes,
    });
    setArea('');
    setMinutes('');
  };
  if (!adding)
    return (
      <Button variant="quiet" className="agenda__add" onClick={open}>
        Punt toevoegen
      </Button>
    );
  return (
    <Composer
      field="agenda"
      label="Nieuw punt op de agenda"
      kind="other"
      add={add}
      mine={({ type }) => type === 'addAgendaItem'}
    >
      <label className="field">
        <span>Leefgebied</span>
        <select className="input" value={area} onChange={(event) => setArea(event.target.value)}>
          <option value="">Algemeen</option>
          {areas.map((each) => (
            <option key={each} value={each}>
              {lifeAreas[each]}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Minuten</span>
        <input
          className="input"
          type="number"
          min={1}
          max={limits.pointMinutes}
          value={minutes === '' ? String(usualMinutes) : minutes}
          onChange={(event) => setMinutes(event.target.value)}
        />
      </label>
    </Composer>
  );
}

const usualMinutes = 5;
