import { memo, useState, type ReactNode } from 'react';
import { mayOnAction, mayOnItem, mayOnPromise } from '../../case/rights';
import type { ActionItem, Answer, CommitmentItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { dueWords } from '../../text/dates';
import { sentence } from '../../room/itemTexts';
import { nameOf } from '../../text/people';
import { answers } from '../../text/states';
import { ActionMore } from './ActionMore';
import { CommitmentMore, Sides } from './CommitmentCard';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import { Owner } from './ActionOwner';
import { AnswerMark } from '../../room/AnswerMark';
import { Readers } from '../../room/Readers';
import { Ends } from './SettleCommitment';
import './PromiseCard.css';

const order: readonly Answer[] = ['right', 'notRight', 'dontKnow'];

/** One promise, read back: who does it says yes, and the detainee says whether it is right. */
export const PromiseCard = memo(function PromiseCard({
  promise,
}: {
  readonly promise: ActionItem | CommitmentItem;
}): ReactNode {
  const { name, people, today, you, store } = useRoom();
  const { id, owner, due, confirmedBy, visibility } = promise;
  const [more, setMore] = useState(false);
  const own = owner?.person === you.person;
  return (
    <article className="card promise">
      {promise.kind === 'commitment' ? (
        <Sides partner={promise.partner} detainee={promise.detainee} name={name} />
      ) : (
        <h4>{promise.text}</h4>
      )}
      <p className="promise__owner">
        {owner !== undefined && <Owner party={owner} />}
        <span className="meta">
          {sentence([
            due === undefined ? '' : dueWords(due, today),
            promise.afterRelease === true ? 'na de laatste werkdag voor vrijlating' : '',
          ])}
        </span>
      </p>
      {promise.kind === 'commitment' && <Ends commitment={promise} />}
      {visibility !== 'shared' && <Readers item={promise} />}
      <div className="promise__answers">
        {confirmedBy === undefined ? (
          mayOnPromise(promise, you)('confirmPromise') && (
            <Button variant={own ? 'main' : 'plain'} onClick={() => store.submit({ type: 'confirmPromise', item: id })}>
              {own ? 'Ja, dat doe ik' : `${nameOf(people, owner?.person ?? '')} zegt: ja, dat doe ik`}
            </Button>
          )
        ) : (
          <span className="promise__yes">
            ✓ {confirmedBy.person === you.person ? 'Jij zei' : `${nameOf(people, confirmedBy.person)} zei`}: ja, dat doe
            ik
          </span>
        )}
        {visibility === 'shared' && <DetaineeAnswer promise={promise} />}
      </div>
      <PendingCommandStatuses pending={usePendingCommands(id)} />
      <div>
        <Button variant="quiet" aria-expanded={more} onClick={() => setMore(!more)}>
          {more ? 'Minder' : 'Meer'}
          <span className="unseen"> bij deze afspraak</span>
        </Button>
      </div>
      {more &&
        (promise.kind === 'commitment' ? (
          <CommitmentMore commitment={promise} />
        ) : (
          <ActionMore action={promise} may={mayOnAction(promise, you)} />
        ))}
    </article>
  );
});

function DetaineeAnswer({ promise }: { readonly promise: ActionItem | CommitmentItem }): ReactNode {
  const { name, you, store } = useRoom();
  const { id, answer } = promise;
  if (!mayOnItem(promise, you)('answerPromise'))
    return answer === undefined ? <span className="meta">{name} zei nog niets</span> : <AnswerMark item={promise} />;
  return (
    <div className="promise__answer" role="group" aria-label={`${name} zegt`}>
      <span className="meta">{name} zegt:</span>
      {order.map((each) => (
        <Button
          key={each}
          aria-pressed={answer === each}
          onClick={() =>
            store.submit(
              answer === each ? { type: 'answerPromise', item: id } : { type: 'answerPromise', item: id, answer: each },
            )
          }
        >
          {answer === each && <Icon name={each === 'right' ? 'check' : 'talk'} />}
          {answers[each]}
        </Button>
      ))}
    </div>
  );
}
