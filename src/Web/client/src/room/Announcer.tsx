import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { CaseStore, StoreEvent } from '../case/store';
import { viewOf } from '../seat/seatState';
import { peopleBy } from '../case/selectors';
import { changesInWords } from './announcements';
import { nameOf } from '../text/people';
import { createSentenceQueue } from './sentenceQueue';
import { useRoom } from './RoomContext';
import { connectionBack, connectionLost } from './ConnectionBand';

interface Props {
  readonly store: CaseStore;
  readonly offline: boolean;
  /** What the person at this screen did himself and would not hear otherwise. */
  readonly said?: string;
}

/** The one polite voice of the room; only a lost claim interrupts. */
export function Announcer({ store, offline, said = '' }: Props): ReactNode {
  const [polite, setPolite] = useState('');
  const [urgent, setUrgent] = useState('');
  const { spoken } = useRoom();
  const [queue] = useState(() => createSentenceQueue(setPolite));
  const wasOffline = useRef(false);
  useEffect(() => {
    if (offline) queue.say([connectionLost]);
    else if (wasOffline.current) queue.say([connectionBack]);
    wasOffline.current = offline;
  }, [offline, queue]);
  useEffect(() => {
    if (said !== '') queue.say([said]);
  }, [said, queue]);
  useEffect(() => {
    const stop = store.onEvent((event) => {
      if (event.kind === 'changed') queue.say(changesInWords(event.before, event.after));
      else setUrgent((before) => lostClaim(event, store) ?? before);
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

function lostClaim({ sent, verdict }: Extract<StoreEvent, { kind: 'verdict' }>, store: CaseStore): string | undefined {
  if (verdict.accepted || verdict.refusal !== 'alreadyClaimed' || sent.command.type !== 'claimAction') return undefined;
  const items = viewOf(store.getSnapshot().state)?.items;
  const owner = verdict.owner ?? items?.action.get(sent.command.action)?.owner;
  const who =
    owner === undefined || items === undefined ? 'Iemand anders' : nameOf(peopleBy(items.participant), owner.person);
  return `${who} heeft dit opgepakt. Wil je meehelpen?`;
}
