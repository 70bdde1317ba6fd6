import { useEffect, useState } from 'react';
import type { LineState } from '../case/store';

const grace = 2_500;
/** After a silence that was already waited out, the rest of five seconds. */
const rest = 900;

/** True once the line has been away for longer than a hiccup. */
export function useAway(line: LineState): boolean {
  const [late, setLate] = useState(false);
  const isUp = line === 'up';
  const patience = line === 'silent' ? rest : grace;
  useEffect(() => {
    if (isUp) return undefined;
    const timer = setTimeout(() => setLate(true), patience);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isUp, patience]);
  return late && !isUp;
}
