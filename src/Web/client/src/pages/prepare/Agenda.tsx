import { useContext, type ReactNode } from 'react';
import type { Items } from '../../case/state';
import { agendaOf } from '../../case/selectors';
import { PendingCommandsContext, useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import type { AgendaItem, ConferenceItem, ConferenceSegment } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Pill } from '../../ui/Pill';
import { focusOn, useArrival } from '../../ui/focus';
import { partTitle } from './partTitle';
import { AddLifeArea } from '../../room/AddLifeArea';
import { AgendaPart } from './AgendaPart';
import { areasOf } from './carryOver';
import { NewPoint } from './NewPoint';
import { moves } from './order';
import { quickFirst, totalMinutes } from './templates';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem;
  readonly say: (words: string) => void;
}

/** The agenda on its way: what comes first, how long it takes, and what is quick. */
export function Agenda({ items, conference, say }: Props): ReactNode {
  const { store, name } = useRoom();
  const heading = useArrival();
  const points = agendaOf(items, conference.id);
  const total = totalMinutes(points);
  const planned = conference.minutes ?? 0;
  const quick = moves(
    points.map(({ id }) => id),
    quickFirst(points).map(({ id }) => id),
  );
  const sorting = useContext(PendingCommandsContext).some(
    ({ command, received, refused }) =>
      command.type === 'moveAgendaItem' && received === undefined && refused === undefined,
  );
  const quickOnTop = (): void => {
    for (const { item, before } of quick)
      store.submit({ type: 'moveAgendaItem', item, ...(before !== undefined && { before }) });
    focusOn('agenda');
    say('Snelle successen staan nu bovenaan.');
  };
  return (
    <section aria-labelledby="agenda">
      <div className="prepare__title">
        <h2 id="agenda" ref={heading} tabIndex={-1}>
          Agenda · {total} minuten
        </h2>
        {conference.segment === 'draft' && <Pill variant="quiet">Nog alleen voor jou</Pill>}
      </div>
      <p className="prepare__hint">Sleep of gebruik de pijltjes. Wat snel kan, staat bovenaan: dat geeft vertrouwen.</p>
      {total > planned && (
        <p className="prepare__over">
          Het overleg duurt {planned} minuten. De punten samen duren er {total - planned} langer.
        </p>
      )}
      {total < planned && (
        <p className="prepare__hint">
          Het overleg duurt {planned} minuten. Er is nog{' '}
          {planned - total === 1 ? '1 minuut' : `${String(planned - total)} minuten`} ruimte.
        </p>
      )}
      {quick.length > 0 && !sorting && <Button onClick={quickOnTop}>Zet snelle successen bovenaan</Button>}
      {partsOf(points).map(({ segment, part }) => (
        <AgendaPart key={segment} title={partTitle(segment, name)} points={part} items={items} say={say} />
      ))}
      {points.length === 0 && <p>De agenda is nog leeg. Voeg een eerste punt toe.</p>}
      <NewPoint items={items} conference={conference} />
      <AddLifeArea known={areasOf(items)} />
      <PendingCommandStatuses
        pending={usePendingCommands(conference.id).filter(({ command }) => command.type === 'draftConference')}
      />
    </section>
  );
}

function partsOf(
  points: readonly AgendaItem[],
): readonly { readonly segment: ConferenceSegment; readonly part: readonly AgendaItem[] }[] {
  return [...new Set(points.map(({ segment }) => segment))].map((segment) => ({
    segment,
    part: points.filter((each) => each.segment === segment),
  }));
}
