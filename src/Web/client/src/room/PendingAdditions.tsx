import { useContext, type ReactNode } from 'react';
import { typedIn } from '../case/about';
import type { Command } from '../protocol/contract';
import { PendingCommandsContext } from './RoomContext';
import { PendingCommandStatus } from './PendingCommandStatus';

/** What was added here and is not received yet: the words stay visible until they are. */
export function PendingAdditions({ mine }: { readonly mine: (command: Command) => boolean }): ReactNode {
  const pending = useContext(PendingCommandsContext).filter(
    ({ command, received }) => received === undefined && mine(command),
  );
  return pending.map((sent) => (
    <div key={sent.commandId} className="pending-card">
      <p className="pending__typed">{typedIn(sent.command)}</p>
      <PendingCommandStatus sent={sent} />
    </div>
  ));
}
