import { useEffect, useState } from 'react';

const grace = 2_500;

/** True once the line has been away for longer than a hiccup. */
export function useAway(line: 'connecting' | 'up' | 'down'): boolean {
  const [late, setLate] = useState(false);
  const isUp = line === 'up';
  useEffect(() => {
    if (isUp) return undefined;
    const timer = setTimeout(() => setLate(true), grace);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isUp]);
  return late && !isUp;
}
