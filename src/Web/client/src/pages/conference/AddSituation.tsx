import type { ReactNode } from 'react';
import { newId } from '../../protocol/newId';
import type { LifeArea } from '../../protocol/contract';
import { lifeAreas } from '../../text/lifeAreas';
import { DateInput } from '../../ui/DateInput';
import { useDraft, useRoom } from '../../room/RoomContext';
import { Composer } from './Composer';

/** How it stands in a life area: what is possible is asked first. */
export function AddSituation({ area }: { readonly area: LifeArea }): ReactNode {
  const { store } = useRoom();
  const [possible, setPossible] = useDraft(`situation-possible:${area}`);
  const [running, setRunning] = useDraft(`situation-running:${area}`);
  const [stopsOn, setStopsOn] = useDraft(`situation-stops:${area}`);
  return (
    <>
      <label className="field">
        <span>Wat kan er wel?</span>
        <input
          className="input"
          value={possible}
          maxLength={2_000}
          autoComplete="off"
          onChange={(event) => setPossible(event.target.value)}
        />
      </label>
      <Composer
        field={`situation:${area}`}
        label={`Hoe staat het met ${lifeAreas[area].toLowerCase()}?`}
        kind="other"
        long
        mine={(command) => command.type === 'describeSituation' && command.lifeArea === area}
        add={(text, visibility, visibleTo) => {
          store.submit({
            type: 'describeSituation',
            id: newId(),
            lifeArea: area,
            text,
            visibility,
            ...(possible.trim() !== '' && { possible: possible.trim() }),
            ...(running !== '' && { alreadyRunning: true }),
            ...(running !== '' && stopsOn !== '' && { stopsOn }),
            ...(visibility === 'restricted' && { visibleTo }),
          });
          for (const clear of [setPossible, setRunning, setStopsOn]) clear('');
        }}
      >
        <label className="check">
          <input
            type="checkbox"
            checked={running !== ''}
            onChange={(event) => setRunning(event.target.checked ? 'yes' : '')}
          />
          Dit liep al voor de detentie
        </label>
        {running !== '' && (
          <label className="field">
            <span>Stopt op, als niemand iets doet</span>
            <DateInput value={stopsOn} onChange={setStopsOn} />
          </label>
        )}
      </Composer>
    </>
  );
}
