import { useContext, type ReactNode } from 'react';
import { PendingCommandsContext, useRoom } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import type { Candidate, PersonId } from '../../protocol/contract';
import { Button } from '../../ui/Button';

/** Who may not take part, for the coordinator's eyes only. */
export function LockedOut({
  lockedOut,
  candidates,
}: {
  readonly lockedOut: readonly PersonId[];
  readonly candidates: readonly Candidate[];
}): ReactNode {
  const { store } = useRoom();
  const pending = useContext(PendingCommandsContext).filter(
    ({ command }) => command.type === 'lockOut' || command.type === 'liftLock',
  );
  if (lockedOut.length === 0) return <PendingCommandStatuses pending={pending} />;
  return (
    <div className="locked">
      <h3 className="section-title">Mogen niet meedoen</h3>
      <ul>
        {lockedOut.map((person) => {
          const name =
            candidates.find((each) => each.person === person)?.name ?? 'Iemand die niet meer in de lijst staat';
          return (
            <li key={person}>
              <span>{name}</span>
              <Button variant="quiet" onClick={() => store.submit({ type: 'liftLock', person })}>
                Slot weghalen<span className="unseen"> van {name}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <PendingCommandStatuses pending={pending} />
    </div>
  );
}
