import { useState, type ReactNode } from 'react';
import type { Items } from '../../case/state';
import { mayOnConference } from '../../case/rights';
import { doubted, needsOwner, promises } from '../../case/selectors';
import type { ConferenceItem, ItemId } from '../../protocol/contract';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';

/** Closing, for who leads: what is still open is said before the press. */
export function CloseConference({
  items,
  conference,
}: {
  readonly items: Items;
  readonly conference: ConferenceItem;
}): ReactNode {
  const { you, store, name } = useRoom();
  const [asking, setAsking] = useState(false);
  const asked = usePendingCommands(conference.id).filter(({ command }) => command.type === 'closeConference');
  const named = asked.flatMap(({ refused }) => refused?.actions ?? []).filter((id) => isWaiting(items, id));
  const pending = asked.filter(({ refused }) => refused?.refusal !== 'openActions' || named.length > 0);
  if (!mayOnConference(conference, you)('closeConference')) return null;
  const close = (): void => {
    setAsking(false);
    for (const { commandId } of asked) store.forget(commandId);
    store.submit({ type: 'closeConference', conference: conference.id });
  };
  return (
    <div className="closing">
      <PendingCommandStatuses pending={pending} />
      {named.length > 0 && (
        <ul className="closing__named">
          {named.map((id) => (
            <li key={id}>{items.action.get(id)?.text}</li>
          ))}
        </ul>
      )}
      <Button variant="main" onClick={() => setAsking(true)}>
        Overleg afsluiten
      </Button>
      {asking && (
        <Confirm title="Overleg afsluiten?" yes="Ja, afsluiten" onYes={close} onNo={() => setAsking(false)}>
          <ul className="bullets">
            {stillOpen(items, name).map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
          <p>Acties oppakken en bijwerken kan daarna gewoon nog. {name} houdt zijn plan op het scherm.</p>
        </Confirm>
      )}
    </div>
  );
}

/** What the one who closes should know first. */
function stillOpen(items: Items, name: string): readonly string[] {
  const without = [...items.action.values()].filter(needsOwner).length;
  const unconfirmed = promises(items).filter(({ confirmedBy }) => confirmedBy === undefined).length;
  const unsure = doubted(items).length;
  return [
    without === 0 ? '' : `${without} ${without === 1 ? 'actie heeft' : 'acties hebben'} nog niemand.`,
    unconfirmed === 0
      ? ''
      : `${unconfirmed} ${unconfirmed === 1 ? 'afspraak is' : 'afspraken zijn'} nog niet hardop bevestigd.`,
    unsure === 0 ? '' : `${name} is bij ${unsure} ${unsure === 1 ? 'ding' : 'dingen'} niet zeker.`,
  ].filter((words) => words !== '');
}

const isWaiting = ({ action }: Items, id: ItemId): boolean => {
  const named = action.get(id);
  return named !== undefined && needsOwner(named);
};
