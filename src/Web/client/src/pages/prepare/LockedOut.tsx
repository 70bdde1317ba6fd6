import { useContext, type ReactNode } from 'react';
import { LettersContext, useFacts } from '../../room/RoomContext';
import { LetterLines } from '../../room/PendingCommandStatus';
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
  const { store } = useFacts();
  const letters = useContext(LettersContext).filter(
    ({ command }) => command.type === 'lockOut' || command.type === 'liftLock',
  );
  if (lockedOut.length === 0) return <LetterLines letters={letters} />;
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
              <Button look="quiet" onClick={() => store.submit({ type: 'liftLock', person })}>
                Slot weghalen<span className="unseen"> van {name}</span>
              </Button>
            </li>
          );
        })}
      </ul>
      <LetterLines letters={letters} />
    </div>
  );
}
