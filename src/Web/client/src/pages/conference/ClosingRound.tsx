import { useState, type ReactNode } from 'react';
import type { Items } from '../../case/state';
import { mayOnConference } from '../../case/rights';
import { byDue, needsOwner, promises } from '../../case/selectors';
import type { ConferenceItem, ItemId } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { CalmList } from '../../ui/CalmList';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import { PromiseCard } from './PromiseCard';
import { SubjectHead } from './SubjectHead';
import { WithoutOwner } from './WithoutOwner';

/** Every promise is read back, and everything without an owner gets a place. Then the conference can close. */
export function ClosingRound({
  items,
  conference,
}: {
  readonly items: Items;
  readonly conference: ConferenceItem | undefined;
}): ReactNode {
  const open = [...items.action.values()].filter(needsOwner).sort(byDue);
  const all = promises(items);
  return (
    <>
      <SubjectHead title="Afspraken doornemen" icon="list" />
      <p>Lees elke afspraak voor. Wie het doet, zegt zelf: ja, dat doe ik.</p>
      <h3 className="section-title">Wat we beloven</h3>
      {all.length === 0 && <p className="meta">Er zijn nog geen afspraken om door te nemen.</p>}
      <CalmList
        ids={all.map(({ id }) => id)}
        render={(id) => {
          const promise = items.action.get(id) ?? items.commitment.get(id);
          return promise === undefined ? null : <PromiseCard promise={promise} />;
        }}
      />
      <h3 className="section-title">Nog niemand</h3>
      {open.length === 0 && <p className="meta">Alles heeft een plek.</p>}
      <CalmList
        ids={open.map(({ id }) => id)}
        render={(id) => {
          const action = items.action.get(id);
          return action === undefined ? null : <WithoutOwner action={action} />;
        }}
      />
      {conference !== undefined && <Close items={items} conference={conference} />}
      {conference?.segment === 'closed' && <p className="meta">Dit overleg is afgesloten.</p>}
    </>
  );
}

function Close({ items, conference }: { readonly items: Items; readonly conference: ConferenceItem }): ReactNode {
  const { you, store } = useRoom();
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
            <li key={id}>{textOf(items, id)}</li>
          ))}
        </ul>
      )}
      <Button variant="main" onClick={() => setAsking(true)}>
        Overleg afsluiten
      </Button>
      {asking && (
        <Confirm title="Overleg afsluiten?" yes="Ja, afsluiten" onYes={close} onNo={() => setAsking(false)}>
          Het verslag wordt dan vastgezet. Acties oppakken en bijwerken kan daarna gewoon nog.
        </Confirm>
      )}
    </div>
  );
}

const isWaiting = ({ action }: Items, id: ItemId): boolean => {
  const named = action.get(id);
  return named !== undefined && needsOwner(named);
};
const textOf = ({ action }: Items, id: ItemId): string => action.get(id)?.text ?? '';
