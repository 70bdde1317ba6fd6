import type { ReactNode } from 'react';
import type { Instant } from '../../protocol/contract';
import { Pill } from '../../ui/Pill';
import { minutesAndSeconds } from '../../text/dates';
import { useServerNow } from '../../room/clock';

export function RunningTime({ since }: { readonly since: Instant }): ReactNode {
  const now = useServerNow(1_000);
  return (
    <Pill variant="live">
      <span>
        Bezig · <span role="timer">{minutesAndSeconds(Math.max(0, now - Date.parse(since)))}</span>
      </span>
    </Pill>
  );
}
