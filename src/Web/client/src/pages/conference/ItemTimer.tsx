import type { ReactNode } from 'react';
import type { Instant } from '../../protocol/contract';
import { itemTime, minutesAndSeconds } from '../../text/dates';
import { useServerNow } from '../../room/clock';

/** The time of the current item on the server's clock: shown, never enforced. */
export function ItemTimer({
  since,
  minutes,
}: {
  readonly since: Instant;
  readonly minutes: number | undefined;
}): ReactNode {
  const now = useServerNow(1_000);
  return (
    <span className="timer" role="timer">
      {itemTime(Math.max(0, now - Date.parse(since)), minutes)}
    </span>
  );
}

/** The same in a few signs: what is left, or what it runs over. */
export function ItemClock({
  since,
  minutes,
}: {
  readonly since: Instant;
  readonly minutes: number | undefined;
}): ReactNode {
  const elapsed = Math.max(0, useServerNow(1_000) - Date.parse(since));
  const left = (minutes ?? 0) * 60_000 - elapsed;
  return (
    <span className="timer">
      {minutes !== undefined && left < 0 && '+'}
      {minutesAndSeconds(minutes === undefined ? elapsed : left)}
    </span>
  );
}
