import { memo, useState, type ReactNode } from 'react';
import type { GoalItem } from '../../protocol/contract';
import { dayAt, dayOf } from '../../text/dates';
import { sentence } from '../../room/itemTexts';
import { nameOf } from '../../text/people';
import { goalStates } from '../../text/states';
import { Button } from '../../ui/Button';
import { EarlierTexts } from './EarlierTexts';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { GoalMore } from './GoalMore';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import { Readers } from '../../room/Readers';
import './VoiceCard.css';

/** What the detainee said, in his words; how a professional reads it stands beside it. */
export const VoiceCard = memo(function VoiceCard({
  goal,
  number,
}: {
  readonly goal: GoalItem;
  readonly number: number;
}): ReactNode {
  const { name, people, today } = useRoom();
  const [more, setMore] = useState(false);
  const confirmed =
    goal.confirmedAt === undefined
      ? 'nog niet bevestigd'
      : `door ${name} bevestigd op ${dayAt(goal.confirmedAt, today)}`;
  return (
    <article className="voice">
      <q>{goal.text}</q>
      <p className="voice__line">
        {sentence([`doel ${number}`, goal.state === 'new' ? '' : goalStates[goal.state].toLowerCase(), confirmed])}
      </p>
      {goal.stance === 'notNow' && (
        <p className="voice__line">
          {name} wil nu geen hulp, en dat mag.{' '}
          {goal.askAgainOn !== undefined && `We vragen het opnieuw op ${dayOf(goal.askAgainOn, today)}.`}
        </p>
      )}
      {goal.interpretations.map(({ text, by, at }) => (
        <p key={`${at} ${text}`} className="voice__reading">
          <b>Zo leest {nameOf(people, by.person)} het:</b> {text}
        </p>
      ))}
      {goal.visibility !== 'shared' && <Readers item={goal} />}
      <EarlierTexts words={goal.earlier} label="Eerdere woorden" />
      <PendingCommandStatuses pending={usePendingCommands(goal.id)} />
      <Button variant="quiet" className="voice__more" aria-expanded={more} onClick={() => setMore(!more)}>
        {more ? 'Minder' : 'Meer'}
        <span className="unseen"> bij doel {number}</span>
      </Button>
      {more && <GoalMore goal={goal} />}
    </article>
  );
});
