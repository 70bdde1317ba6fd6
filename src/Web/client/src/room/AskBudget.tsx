import { useEffect, useId, useState, type ReactNode, type SubmitEvent } from 'react';
import { limits } from '../protocol/rules';
import { catalogue } from '../protocol/api';
import type { ActionItem } from '../protocol/contract';
import { Button } from '../ui/Button';
import { centsOf, euros } from '../text/money';
import { Meanwhile } from './Meanwhile';
import { useRoom } from './RoomContext';
import { useEditing } from './useEditing';

/** Asks for money for an action, or asks otherwise: how much, why no other fund fits, and which measure it is. */
export function AskBudget({
  action: { id, budget },
  sent,
}: {
  readonly action: ActionItem;
  readonly sent?: () => void;
}): ReactNode {
  const { store } = useRoom();
  const known = budget?.decision === undefined ? budget : undefined;
  const amount = useEditing(`budget-amount:${id}`, known === undefined ? '' : euros(known.cents));
  const why = useEditing(`budget-why:${id}`, known?.why ?? '');
  const [measure, setMeasure] = useState(known?.measure ?? '');
  const [wrong, setWrong] = useState('');
  const measures = useMeasures();
  const problem = useId();
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const cents = centsOf(amount.text);
    const problemNow = problemOf(cents);
    setWrong(problemNow);
    if (problemNow !== '' || cents === undefined || why.text.trim() === '') return;
    store.submit({
      type: 'requestBudget',
      action: id,
      cents,
      why: why.text.trim(),
      ...(measure !== '' && { measure }),
    });
    amount.done();
    why.done();
    sent?.();
  };
  return (
    <form className="ask-budget" onSubmit={submit}>
      <div className={`field ${wrong === '' ? '' : 'field--wrong'}`}>
        <label className="label" htmlFor={`${problem}-amount`}>
          Bedrag in euro
        </label>
        {wrong !== '' && (
          <p className="field__problem" id={problem} role="alert">
            {wrong}
          </p>
        )}
        <input
          className="input"
          id={`${problem}-amount`}
          inputMode="decimal"
          value={amount.text}
          maxLength={20}
          autoComplete="off"
          placeholder="120,50"
          {...(wrong !== '' && { 'aria-invalid': true, 'aria-describedby': problem })}
          onChange={(event) => amount.write(event.target.value)}
        />
      </div>
      <label className="field">
        <span>Waarom past geen ander fonds?</span>
        <input
          className="input"
          value={why.text}
          maxLength={2_000}
          required
          autoComplete="off"
          onChange={(event) => why.write(event.target.value)}
        />
      </label>
      <Meanwhile words={amount.meanwhile} take={amount.done} />
      <Meanwhile words={why.meanwhile} take={why.done} />
      <label className="field">
        <span>Welke maatregel is het? (mag leeg)</span>
        <select className="input" value={measure} onChange={(event) => setMeasure(event.target.value)}>
          <option value="">Geen uit de lijst</option>
          {[...new Set([...measures, ...(measure === '' ? [] : [measure])])].map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </label>
      <Button type="submit">{known === undefined ? 'Geld vragen' : 'Aanvraag bewaren'}</Button>
    </form>
  );
}

function problemOf(cents: number | undefined): string {
  if (cents === undefined) return 'Vul een bedrag in, bijvoorbeeld 120,50.';
  if (cents === 0) return 'Vul een bedrag in dat meer is dan niets.';
  return cents > limits.budgetCents ? `Meer dan ${euros(limits.budgetCents)} kan niet uit dit potje.` : '';
}

/** The measures that are still used, by name; without an answer none. */
function useMeasures(): readonly string[] {
  const [names, setNames] = useState<readonly string[]>([]);
  useEffect(() => {
    let gone = false;
    void catalogue().then((answer) => {
      if (!gone && answer.kind === 'ok')
        setNames(
          answer.value.measures.flatMap(({ measure }) => (measure.retiredBecause === undefined ? [measure.name] : [])),
        );
    });
    return () => {
      gone = true;
    };
  }, []);
  return names;
}
