import { useState, type ReactNode } from 'react';
import { mayOnItem } from '../../case/rights';
import type { CommitmentItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { dueWords } from '../../text/dates';
import { sentence } from '../../room/itemTexts';
import { nameOf } from '../../text/people';
import { ChangeReaders } from './ChangeReaders';
import { EarlierTexts } from './EarlierTexts';
import { useDraft, useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import { PlainText } from './PlainText';
import { TakeAwayButton } from './TakeAwayButton';
import { Ends, SettleCommitment } from './SettleCommitment';
import { WordsWanted } from './WordsWanted';
import { AnswerMark } from '../../room/AnswerMark';
import { Readers } from '../../room/Readers';
import './CommitmentCard.css';

export function CommitmentCard({ commitment }: { readonly commitment: CommitmentItem }): ReactNode {
  const { name, people, today } = useRoom();
  const [more, setMore] = useState(false);
  const { id, partner, detainee, due, owner, earlier, visibility } = commitment;
  return (
    <article className="card">
      <Sides partner={partner} detainee={detainee} name={name} />
      <p className="meta">
        {sentence([
          due === undefined ? '' : dueWords(due, today),
          owner === undefined ? '' : nameOf(people, owner.person),
        ])}
      </p>
      <Ends commitment={commitment} />
      <AnswerMark item={commitment} />
      {visibility !== 'shared' && <Readers item={commitment} />}
      <WordsWanted item={commitment} />
      <EarlierTexts words={earlier} label="Eerdere woorden" />
      <PendingCommandStatuses pending={usePendingCommands(id)} />
      <div>
        <Button variant="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? 'Minder' : 'Meer'}
          <span className="unseen"> bij deze afspraak</span>
        </Button>
      </div>
      {more && <CommitmentMore commitment={commitment} />}
    </article>
  );
}

export function Sides({
  partner,
  detainee,
  name,
}: {
  readonly partner: string;
  readonly detainee: string;
  readonly name: string;
}): ReactNode {
  return (
    <dl className="sides">
      <div>
        <dt>Wij</dt>
        <dd>{partner}</dd>
      </div>
      <div className="sides__voice">
        <dt>{name}</dt>
        <dd>{detainee}</dd>
      </div>
    </dl>
  );
}

export function CommitmentMore({ commitment }: { readonly commitment: CommitmentItem }): ReactNode {
  const { store, name, you } = useRoom();
  const may = mayOnItem(commitment, you);
  const [partner, setPartner] = useDraft(`reword-partner:${commitment.id}`);
  const [detainee, setDetainee] = useDraft(`reword-detainee:${commitment.id}`);
  const send = (): void => {
    store.submit({
      type: 'rewordCommitment',
      commitment: commitment.id,
      ...(partner !== '' && { partner }),
      ...(detainee !== '' && { detainee }),
    });
    setPartner('');
    setDetainee('');
  };
  return (
    <div className="more">
      <SettleCommitment commitment={commitment} />
      {may('rewordCommitment') && (
        <div className="row">
          <label className="field">
            <span>Wij, in andere woorden</span>
            <input
              className="input"
              value={partner}
              maxLength={2_000}
              onChange={(event) => setPartner(event.target.value)}
            />
          </label>
          <label className="field">
            <span>{name}, in andere woorden</span>
            <input
              className="input"
              value={detainee}
              maxLength={2_000}
              onChange={(event) => setDetainee(event.target.value)}
            />
          </label>
          <Button
            aria-disabled={partner === '' && detainee === ''}
            onClick={() => {
              if (partner !== '' || detainee !== '') send();
            }}
          >
            Wijzigen
          </Button>
        </div>
      )}
      {may('setVisibility') && <ChangeReaders item={commitment} />}
      {may('setPlainText') && commitment.visibility === 'shared' && <PlainText item={commitment} />}
      {may('takeAway') && <TakeAwayButton item={commitment.id} text={commitment.partner} />}
    </div>
  );
}
