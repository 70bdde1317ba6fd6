import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { CaseStore, Happening } from '../case/store';
import { peopleBy } from '../case/selectors';
import { changesInWords } from './announcements';
import { nameOf } from '../text/people';
import { createQueue } from './sentenceQueue';
import { useFacts } from './RoomContext';
import { lineAgain, noLine } from './ConnectionBand';

interface Props {
  readonly store: CaseStore;
  readonly away: boolean;
  /** What the person at this screen did himself and would not hear otherwise. */
  readonly said?: string;
}

/** The one polite voice of the room; only a lost claim interrupts. */
export function Announcer({ store, away, said = '' }: Props): ReactNode {
  const [polite, setPolite] = useState('');
  const [urgent, setUrgent] = useState('');
  const { spoken } = useFacts();
  const [queue] = useState(() => createQueue(setPolite));
  const wasAway = useRef(false);
  useEffect(() => {
    if (away) queue.say([noLine]);
    else if (wasAway.current) queue.say([lineAgain]);
    wasAway.current = away;
  }, [away, queue]);
  useEffect(() => {
    if (said !== '') queue.say([said]);
  }, [said, queue]);
  useEffect(() => {
    const stop = store.onHappening((happening) => {
      if (happening.kind === 'changed') queue.say(changesInWords(happening.before, happening.after));
      else setUrgent((before) => lostClaim(happening, store) ?? before);
    });
    return () => {
      stop();
      queue.end();
    };
  }, [store, queue]);
  return (
    <>
      <div className="unseen" role="status">
        {spoken && polite}
      </div>
      <div className="unseen" role="alert">
        {urgent}
      </div>
    </>
  );
}

function lostClaim({ letter, verdict }: Extract<Happening, { kind: 'verdict' }>, store: CaseStore): string | undefined {
  if (verdict.accepted || verdict.refusal !== 'alreadyClaimed' || letter.command.type !== 'claimAction')
    return undefined;
  const items = store.getSnapshot().view?.items;
  const owner = verdict.owner ?? items?.action.get(letter.command.action)?.owner;
  const who =
    owner === undefined || items === undefined ? 'Iemand anders' : nameOf(peopleBy(items.participant), owner.person);
  return `${who} heeft dit opgepakt. Wil je meehelpen?`;
}
