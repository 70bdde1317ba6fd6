import type { ReactNode } from 'react';
import type { ActionItem } from '../../protocol/contract';
import { Pill } from '../../ui/Pill';
import { isOpen } from '../../case/selectors';

/** What is known of an action besides its words. */
export function ActionFacts({ action }: { readonly action: ActionItem }): ReactNode {
  const { doneWhen, scarcity, quickWin, unlocks } = action;
  return (
    <>
      {quickWin === true && isOpen(action) && <Pill variant="ok">Kan snel</Pill>}
      {doneWhen !== undefined && <p className="meta">Klaar als: {doneWhen}</p>}
      {scarcity !== undefined && (
        <p className="meta">
          {[
            scarcity.text,
            scarcity.queuePosition === undefined ? '' : `plek ${scarcity.queuePosition} in de rij`,
            scarcity.planB === undefined ? '' : `plan B: ${scarcity.planB}`,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      )}
      {action.reason !== undefined && action.owner === undefined && isOpen(action) && (
        <p className="meta">Teruggegeven: {action.reason}</p>
      )}
      {unlocks.length > 0 && isOpen(action) && (
        <p className="meta">
          Dit maakt {unlocks.length} {unlocks.length === 1 ? 'andere actie' : 'andere acties'} mogelijk.
        </p>
      )}
    </>
  );
}
