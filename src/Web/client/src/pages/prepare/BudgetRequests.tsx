import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { isOpen } from '../../case/selectors';
import { Budget } from '../../room/Budget';
import { usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import type { ActionItem } from '../../protocol/contract';
import './BudgetRequests.css';

/** The requests for money that wait for a decision, so that it can be taken before the conference. */
export function BudgetRequests({ items }: { readonly items: Items }): ReactNode {
  const waiting = [...items.action.values()].filter(
    (action) => isOpen(action) && action.budget !== undefined && action.budget.decision === undefined,
  );
  if (waiting.length === 0) return null;
  return (
    <section className="requests" aria-labelledby="maatwerkpotje">
      <h2 className="section-title" id="maatwerkpotje" tabIndex={-1}>
        Gevraagd uit het maatwerkpotje
      </h2>
      {waiting.map((action) => (
        <Request key={action.id} action={action} />
      ))}
    </section>
  );
}

function Request({ action }: { readonly action: ActionItem }): ReactNode {
  return (
    <article className="card">
      <h3>{action.text}</h3>
      <Budget action={action} />
      <PendingCommandStatuses pending={usePendingCommands(action.id)} />
    </article>
  );
}
