import { createContext, useContext, useEffect, useState } from 'react';

/** Server's clock minus ours, in milliseconds. */
export const ClockContext = createContext(0);

/** The moment on the server's clock, renewed every so often. */
export function useServerNow(every: number): number {
  const offset = useContext(ClockContext);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every);
    return () => clearInterval(timer);
  }, [every]);
  return now + offset;
}
