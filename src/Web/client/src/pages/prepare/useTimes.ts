import { useEffect, useState } from 'react';
import { findTimes } from '../../protocol/api';
import type { FoundTimes, ItemId } from '../../protocol/contract';
import { useRoom } from '../../room/RoomContext';

export type Times =
  { readonly kind: 'idle' | 'asking' | 'failed' } | { readonly kind: 'found'; readonly found: FoundTimes };

/** Asks for times as often as `asked` grows; 0 is not at all. */
export function useTimes(conference: ItemId, asked: number): Times {
  const { reference } = useRoom().store;
  const [answer, setAnswer] = useState<{ readonly asked: number; readonly times: Times }>();
  useEffect(() => {
    if (asked === 0) return undefined;
    let gone = false;
    void findTimes(reference, conference).then((heard) => {
      if (!gone)
        setAnswer({ asked, times: heard.kind === 'ok' ? { kind: 'found', found: heard.value } : { kind: 'failed' } });
    });
    return () => {
      gone = true;
    };
  }, [reference, conference, asked]);
  if (asked === 0) return { kind: 'idle' };
  return answer?.asked === asked ? answer.times : { kind: 'asking' };
}
