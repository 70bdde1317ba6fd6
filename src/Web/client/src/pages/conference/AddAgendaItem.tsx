import type { ReactNode } from 'react';
import { newId } from '../../protocol/newId';
import type { ConferenceItem, LifeArea, Visibility } from '../../protocol/contract';
import { fixedAreas, lifeAreas } from '../../text/lifeAreas';
import { Button } from '../../ui/Button';
import { Composer } from './Composer';
import { useDraft, useRoom, useOpenField } from '../../room/RoomContext';

/** A point that someone wants to talk about. */
export function AddAgendaItem({ conference }: { readonly conference: ConferenceItem }): ReactNode {
  const { store } = useRoom();
  const [area, setArea] = useDraft('agenda-area');
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
    });
    setArea('');
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
          {fixedAreas.map((each) => (
            <option key={each} value={each}>
              {lifeAreas[each]}
            </option>
          ))}
        </select>
      </label>
    </Composer>
  );
}
