import { useState, type ReactNode } from 'react';
import { mayOnAction } from '../case/rights';
import type { ActionItem, BudgetRequest } from '../protocol/contract';
import { Button } from '../ui/Button';
import { dayAt } from '../text/dates';
import { euros } from '../text/money';
import { nameOf } from '../text/people';
import { AskBudget } from './AskBudget';
import { useRoom } from './RoomContext';
import { OneField } from './OneField';
import './Budget.css';

/**
 * What was asked for an action from the bespoke budget (A10), and what came of it. The detainee's screen has none of
 * this.
 */
export function Budget({ action }: { readonly action: ActionItem }): ReactNode {
  const { budget } = action;
  if (budget === undefined) return null;
  return (
    <div className="budget">
      <p>
        <b>
          {euros(budget.cents)}{' '}
          {budget.decision === undefined ? 'gevraagd' : budget.decision.granted ? 'toegekend' : 'niet toegekend'}
        </b>
        {budget.measure !== undefined && ` · ${budget.measure}`}
      </p>
      <Words budget={budget} />
      {budget.decision === undefined && <Deciding action={action} budget={budget} />}
    </div>
  );
}

function Words({ budget: { why, by, at, decision } }: { readonly budget: BudgetRequest }): ReactNode {
  const { people, today } = useRoom();
  return (
    <>
      <p className="meta">Waarom geen ander fonds? {why}</p>
      <p className="meta">
        Gevraagd door {nameOf(people, by.person)}, {dayAt(at, today)}
      </p>
      {decision !== undefined && (
        <p>
          {decision.because}
          <span className="meta">
            {' '}
            · {nameOf(people, decision.by.person)}, {dayAt(decision.at, today)}
          </span>
        </p>
      )}
    </>
  );
}

function Deciding({ action, budget }: { readonly action: ActionItem; readonly budget: BudgetRequest }): ReactNode {
  const { store, you } = useRoom();
  const [open, setOpen] = useState<'decide' | 'change'>();
  const turn = (what: 'decide' | 'change') => (): void => setOpen(open === what ? undefined : what);
  const may = mayOnAction(action, you);
  const decide =
    (granted: boolean) =>
    (because: string): void =>
      store.submit({ type: 'decideBudget', action: action.id, granted, because, cents: budget.cents });
  if (!may('withdrawBudget')) return <p className="meta">De procesregisseur beslist.</p>;
  return (
    <>
      <div className="budget__end">
        {may('decideBudget') && (
          <Button variant="quiet" aria-expanded={open === 'decide'} onClick={turn('decide')}>
            Beslissen<span className="unseen"> over geld bij {action.text}</span>
          </Button>
        )}
        {may('requestBudget') && (
          <Button variant="quiet" aria-expanded={open === 'change'} onClick={turn('change')}>
            Aanvraag wijzigen<span className="unseen"> bij {action.text}</span>
          </Button>
        )}
        <Button variant="quiet" onClick={() => store.submit({ type: 'withdrawBudget', action: action.id })}>
          Aanvraag intrekken<span className="unseen"> bij {action.text}</span>
        </Button>
      </div>
      {open === 'decide' && (
        <OneField field={`grant:${action.id}`} label="Toekennen, omdat" button="Toekennen" send={decide(true)} />
      )}
      {open === 'decide' && (
        <OneField
          field={`refuse:${action.id}`}
          label="Niet toekennen, omdat"
          button="Niet toekennen"
          send={decide(false)}
        />
      )}
      {open === 'change' && <AskBudget action={action} sent={() => setOpen(undefined)} />}
    </>
  );
}
