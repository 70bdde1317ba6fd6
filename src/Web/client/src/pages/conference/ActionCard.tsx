import { memo, useState, type ReactNode } from 'react';
import type { PendingCommand } from '../../seat/outbox';
import { mayOnAction } from '../../case/rights';
import { isOpen } from '../../case/selectors';
import type { ActionItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { actionStates } from '../../text/states';
import { ActionFacts } from './ActionFacts';
import { ActionMore } from './ActionMore';
import { ActionOwner } from './ActionOwner';
import { Budget } from '../../room/Budget';
import { ClaimOutcome } from './ClaimOutcome';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { HandOver } from './HandOver';
import { WordsWanted } from './WordsWanted';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import { AnswerMark } from '../../room/AnswerMark';
import { Readers } from '../../room/Readers';
import './ActionCard.css';

export const ActionCard = memo(function ActionCard({
  action,
  line,
}: {
  readonly action: ActionItem;
  readonly line: string;
}): ReactNode {
  const { you, detainee } = useRoom();
  const [more, setMore] = useState(false);
  const pending = usePendingCommands(action.id);
  const lost = pending.filter(lostRace);
  const may = mayOnAction(action, you);
  return (
    <article className={`card action ${lookOf(action, you.person, detainee)}`}>
      <div className="action__words">
        <h4>{action.text}</h4>
        <p className="meta">{line}</p>
        <ActionFacts action={action} />
        {action.afterRelease === true && <p className="action__flag">Valt na de laatste werkdag voor vrijlating</p>}
        <AnswerMark item={action} />
        {action.visibility !== 'shared' && <Readers item={action} />}
      </div>
      <ActionOwner action={action} may={may} />
      <Button variant="quiet" className="action__more" aria-expanded={more} onClick={() => setMore(!more)}>
        {more ? 'Minder' : 'Meer'}
        <span className="unseen"> bij {action.text}</span>
      </Button>
      <div className="action__foot">
        {!isOpen(action) && (
          <p className="meta">
            {actionStates[action.state]}
            {endOf(action) !== undefined && `: ${endOf(action) ?? ''}`}
          </p>
        )}
        <WordsWanted item={action} />
        <HandOver action={action} may={may} />
        <Budget action={action} />
        {lost.map((sent) => (
          <ClaimOutcome key={sent.commandId} sent={sent} action={action} />
        ))}
        <PendingCommandStatuses pending={pending.filter((sent) => !lostRace(sent))} />
        {more && <ActionMore action={action} may={may} />}
      </div>
    </article>
  );
});

const lostRace = ({ command, refused }: PendingCommand): boolean =>
  command.type === 'claimAction' && refused?.refusal === 'alreadyClaimed';
const endOf = ({ state, result, reason }: ActionItem): string | undefined => (state === 'done' ? result : reason);

function lookOf(action: ActionItem, you: string, detainee: string | undefined): string {
  if (!isOpen(action)) return 'action--ended';
  if (action.owner === undefined) return 'action--open';
  if (action.owner.person === detainee) return 'action--self';
  return action.owner.person === you ? 'action--mine' : '';
}
