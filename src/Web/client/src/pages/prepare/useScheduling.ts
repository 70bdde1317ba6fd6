import { useEffect, useState } from 'react';
import { scheduling } from '../../protocol/api';
import type { MeetingVia, SchedulingCapabilities } from '../../protocol/contract';

type Scheduling = 'asking' | 'failed' | SchedulingCapabilities;

/** What invitations can be sent with here; asked again as often as somebody wishes. */
export function useScheduling(): { readonly can: Scheduling; readonly again: () => void } {
  const [can, setCan] = useState<Scheduling>('asking');
  useEffect(() => {
    if (can !== 'asking') return undefined;
    let gone = false;
    void scheduling().then((answer) => {
      if (!gone) setCan(answer.kind === 'ok' ? answer.value : 'failed');
    });
    return () => {
      gone = true;
    };
  }, [can]);
  return { can, again: () => setCan('asking') };
}

/** The ways that there are, the usual one first. By hand is always there. */
export const waysOf = ({ teams, mail }: SchedulingCapabilities): readonly [MeetingVia, ...MeetingVia[]] => {
  if (teams) return mail ? ['teams', 'mail', 'byHand'] : ['teams', 'byHand'];
  return mail ? ['mail', 'byHand'] : ['byHand'];
};
