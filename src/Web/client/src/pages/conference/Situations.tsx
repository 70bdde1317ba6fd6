import { useState, type ReactNode } from 'react';
import type { LifeArea, SituationItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { mayOnItem } from '../../case/rights';
import { dayAt, dayOf } from '../../text/dates';
import { nameOf } from '../../text/people';
import { OneField } from '../../room/OneField';
import { AddSituation } from './AddSituation';
import { ChangeReaders } from './ChangeReaders';
import { EarlierTexts } from './EarlierTexts';
import { useRoom, usePendingCommands, useOpenField } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import { Readers } from '../../room/Readers';
import { TakeAwayButton } from './TakeAwayButton';
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
  const { people, you, today } = useRoom();
  const [more, setMore] = useState(false);
  const { text, possible, alreadyRunning, stopsOn, earlier, by, at } = situation;
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
              , en stopt op <b>{dayOf(stopsOn, today)}</b> als niemand iets doet
            </>
          )}
          .
        </p>
      )}
      <p className="meta">
        {by.person === you.person ? 'Jij' : nameOf(people, by.person)}, {dayAt(at, today)}
      </p>
      {situation.visibility !== 'shared' && <Readers item={situation} />}
      <EarlierTexts words={earlier} label="Hoe het eerder was" />
      <PendingCommandStatuses pending={usePendingCommands(situation.id)} />
      <div>
        <Button variant="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? 'Minder' : 'Meer'}
          <span className="unseen"> bij {text.slice(0, 40)}</span>
        </Button>
      </div>
      {more && <SituationMore situation={situation} />}
    </div>
  );
}

function SituationMore({ situation }: { readonly situation: SituationItem }): ReactNode {
  const { store, you } = useRoom();
  const may = mayOnItem(situation, you);
  return (
    <div className="more">
      {may('reword') && (
        <OneField
          field={`reword:${situation.id}`}
          label="Hoe is het nu?"
          button="Wijzigen"
          send={(text) => store.submit({ type: 'reword', item: situation.id, text })}
        />
      )}
      {may('setVisibility') && <ChangeReaders item={situation} />}
      {may('takeAway') && <TakeAwayButton item={situation.id} text={situation.text} />}
    </div>
  );
}
