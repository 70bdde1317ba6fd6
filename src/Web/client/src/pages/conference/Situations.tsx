import type { ReactNode } from 'react';
import { newId } from '../../protocol/newId';
import type { LifeArea, SituationItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { dayOf } from '../../text/dates';
import { lifeAreas } from '../../text/lifeAreas';
import { Composer } from './Composer';
import { EarlierTexts } from './EarlierTexts';
import { useDraft, useRoom, usePendingCommands, useOpenField } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import { Readers } from '../../room/Readers';
import './Situations.css';

/** How it stands: what is possible first. */
export function Situations({
  situations,
  area,
}: {
  readonly situations: readonly SituationItem[];
  readonly area: LifeArea;
}): ReactNode {
  const [adding, open] = useOpenField(`situation:${area}`);
  const ordered = [...situations].sort(
    (a, b) => Number(b.possible !== undefined) - Number(a.possible !== undefined) || a.at.localeCompare(b.at),
  );
  return (
    <section className="situations" aria-label="Hoe het ervoor staat">
      {ordered.map((each) => (
        <Situation key={each.id} situation={each} />
      ))}
      {adding ? (
        <AddSituation area={area} />
      ) : (
        <Button variant="quiet" onClick={open}>
          Situatie aanvullen
        </Button>
      )}
    </section>
  );
}

function Situation({ situation }: { readonly situation: SituationItem }): ReactNode {
  const { text, possible, alreadyRunning, stopsOn, earlier } = situation;
  return (
    <div className="situation">
      {possible !== undefined && (
        <p>
          <b>Wat kan: </b>
          {possible}
        </p>
      )}
      <p>{text}</p>
      {alreadyRunning === true && (
        <p className="meta">
          Dit liep al voor de detentie
          {stopsOn !== undefined && (
            <>
              , en stopt op <b>{dayOf(stopsOn)}</b> als niemand iets doet
            </>
          )}
          .
        </p>
      )}
      {situation.visibility !== 'shared' && <Readers item={situation} />}
      <EarlierTexts words={earlier} label="Eerdere woorden" />
      <PendingCommandStatuses pending={usePendingCommands(situation.id)} />
    </div>
  );
}

function AddSituation({ area }: { readonly area: LifeArea }): ReactNode {
  const { store } = useRoom();
  const [possible, setPossible] = useDraft(`situation-possible:${area}`);
  return (
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
          ...(possible !== '' && { possible }),
          ...(visibility === 'restricted' && { visibleTo }),
        });
        setPossible('');
      }}
    >
      <label className="field">
        <span>Wat kan er wel?</span>
        <input
          className="input"
          value={possible}
          maxLength={2_000}
          onChange={(event) => setPossible(event.target.value)}
        />
      </label>
    </Composer>
  );
}
