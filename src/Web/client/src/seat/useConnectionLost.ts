import { useEffect, useState } from 'react';
import type { ConnectionState } from './seat';

const grace = 2_500;
/** After a silence that was already waited out, the rest of five seconds. */
const graceAfterSilence = 900;

/** True once the connection has been gone for longer than a hiccup. */
export function useConnectionLost(connection: ConnectionState): boolean {
  const [late, setLate] = useState(false);
  const isUp = connection === 'up';
  const delay = connection === 'silent' ? graceAfterSilence : grace;
  useEffect(() => {
    if (isUp) return undefined;
    const timer = setTimeout(() => setLate(true), delay);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isUp, delay]);
  return late && !isUp;
}
