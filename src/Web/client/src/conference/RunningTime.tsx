import type { ReactNode } from 'react';
import type { Instant } from '../protocol/contract';
import { Pill } from '../look/Pill';
import { minutesAndSeconds } from '../words/dates';
import { useServerNow } from './clock';

export function RunningTime({ since }: { readonly since: Instant }): ReactNode {
  const now = useServerNow(1_000);
  return (
    <Pill look="live">
      <span>
        Bezig · <span role="timer">{minutesAndSeconds(Math.max(0, now - Date.parse(since)))}</span>
      </span>
    </Pill>
  );
}
