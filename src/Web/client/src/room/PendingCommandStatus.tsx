import { useContext, type ReactNode } from 'react';
import { typedIn } from '../case/about';
import type { PendingCommand } from '../seat/outbox';
import { Button } from '../ui/Button';
import { OfflineContext, useRoom } from './RoomContext';

/** Sending, received or not received: in words, beside what it is about. */
export function PendingCommandStatus({ sent }: { readonly sent: PendingCommand }): ReactNode {
  const { store } = useRoom();
  const offline = useContext(OfflineContext);
  const { commandId, command, refused, received } = sent;
  if (received === true) return <p className="pending">✓ Ontvangen</p>;
  if (refused === undefined)
    return (
      <p className="pending">
        {offline ? 'Niet verstuurd. Het gaat vanzelf zodra er verbinding is.' : 'Wordt verstuurd…'}
      </p>
    );
  const again = (): void => {
    store.forget(commandId);
    store.submit(command);
  };
  return (
    <div className="pending pending--refused">
      <span role="alert">
        {typedIn(command) !== '' && 'Niet ontvangen. '}
        {refused.message}
      </span>
      {refused.refusal !== 'openActions' && (
        <Button variant="quiet" onClick={again}>
          Probeer opnieuw
        </Button>
      )}
      <Button variant="quiet" onClick={() => store.forget(commandId)}>
        Sluiten
      </Button>
    </div>
  );
}

/** The same, for everything you sent about one thing. */
export function PendingCommandStatuses({ pending }: { readonly pending: readonly PendingCommand[] }): ReactNode {
  const received = pending.filter((sent) => sent.received === true).slice(-1);
  return [...pending.filter((sent) => sent.received !== true), ...received].map((sent) => (
    <PendingCommandStatus key={sent.commandId} sent={sent} />
  ));
}
