import { memo, type ReactNode } from 'react';
import { mayOnAction } from '../../case/rights';
import type { ActionItem } from '../../protocol/contract';
import { ActionOwner } from './ActionOwner';
import { DateField } from './DateField';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import { OneField } from '../../room/OneField';
import { PersonClaim } from './PersonClaim';
import { Readers } from '../../room/Readers';

/** The three ways for an action that nobody has: someone does it, it comes later, or it is no longer needed. */
export const WithoutOwner = memo(function WithoutOwner({ action }: { readonly action: ActionItem }): ReactNode {
  const { you, store } = useRoom();
  const may = mayOnAction(action, you);
  const { id, text, visibility } = action;
  return (
    <article className="card without">
      <div className="row without__head">
        <h4 className="field">{text}</h4>
        <ActionOwner action={action} may={may} />
      </div>
      {visibility !== 'shared' && <Readers item={action} />}
      {action.owner === undefined && (
        <>
          <PersonClaim action={action} />
          {may('deferAction') && (
            <DateField
              field={`defer:${id}`}
              label="Later, namelijk voor"
              button="Later"
              send={(due) => store.submit({ type: 'deferAction', action: id, due })}
            />
          )}
          {may('dropAction') && (
            <OneField
              field={`drop:${id}`}
              label="Vervalt, omdat"
              button="Laten vervallen"
              send={(reason) => store.submit({ type: 'dropAction', action: id, reason })}
            />
          )}
        </>
      )}
      <PendingCommandStatuses pending={usePendingCommands(id)} />
    </article>
  );
});
