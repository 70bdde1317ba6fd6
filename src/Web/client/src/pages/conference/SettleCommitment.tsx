import { useState, type ReactNode, type SubmitEvent } from 'react';
import { mayOnPromise } from '../../case/rights';
import type { CommitmentItem, PromiseEnd, PromiseSide } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { promiseEnds } from '../../text/states';
import { useDraft, useRoom } from '../../room/RoomContext';

const sides: readonly PromiseSide[] = ['partner', 'detainee'];
const ends: readonly PromiseEnd[] = ['kept', 'notKept', 'dropped'];

/** How either side of a commitment ended, with the reason where there is one. */
export function Ends({ commitment }: { readonly commitment: CommitmentItem }): ReactNode {
  const { name, you, store } = useRoom();
  return sides.map((side) => {
    const outcome = outcomeOf(commitment, side);
    if (outcome === undefined) return null;
    return (
      <p key={side} className="meta">
        {outcome.end === 'kept' && '✓ '}
        {whose(side, name)}: {promiseEnds[outcome.end]}
        {outcome.reason !== undefined && ` · ${outcome.reason}`}{' '}
        {mayOnPromise(commitment, you, side)('settleCommitment') && (
          <Button
            variant="quiet"
            onClick={() => store.submit({ type: 'settleCommitment', commitment: commitment.id, side })}
          >
            Toch nog open<span className="unseen">: {whose(side, name)}</span>
          </Button>
        )}
      </p>
    );
  });
}

/** One choice for how it went, for whoever may say so; why, where that explains. */
export function SettleCommitment({ commitment }: { readonly commitment: CommitmentItem }): ReactNode {
  const { name, you, store } = useRoom();
  const [chosen, setChosen] = useState('');
  const [reason, setReason] = useDraft(`settle:${commitment.id}`);
  const choices = sides
    .filter((side) => mayOnPromise(commitment, you, side)('settleCommitment') && !outcomeOf(commitment, side))
    .flatMap((side) => ends.map((end) => ({ side, end, words: `${whose(side, name)}: ${promiseEnds[end]}` })));
  const choice = choices.find(({ words }) => words === chosen);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (choice === undefined) return;
    const { side, end } = choice;
    const why = end === 'kept' ? '' : reason.trim();
    store.submit({
      type: 'settleCommitment',
      commitment: commitment.id,
      side,
      end,
      ...(why !== '' && { reason: why }),
    });
    setChosen('');
    setReason('');
  };
  if (choices.length === 0) return null;
  return (
    <form className="row" onSubmit={submit}>
      <label className="field">
        <span>Hoe liep het af?</span>
        <select className="input" required value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">Kies hoe het ging</option>
          {choices.map(({ words }) => (
            <option key={words} value={words}>
              {words}
            </option>
          ))}
        </select>
      </label>
      {choice !== undefined && choice.end !== 'kept' && (
        <label className="field">
          <span>Omdat</span>
          <input
            className="input"
            value={reason}
            maxLength={2_000}
            required
            onChange={(event) => setReason(event.target.value)}
          />
        </label>
      )}
      <Button type="submit">Vastleggen</Button>
    </form>
  );
}

const outcomeOf = (
  { partnerOutcome, detaineeOutcome }: CommitmentItem,
  side: PromiseSide,
): CommitmentItem['partnerOutcome'] => (side === 'partner' ? partnerOutcome : detaineeOutcome);

const whose = (side: PromiseSide, name: string): string => (side === 'partner' ? 'Wij' : name);
