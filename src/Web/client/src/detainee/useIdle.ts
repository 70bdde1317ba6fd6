import { useEffect } from 'react';

const idleAfter = 3 * 60_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Calls when nobody touched anything for three minutes, only while it is asked to watch. */
export function useIdle(isWatching: boolean, onIdle: () => void): void {
  useEffect(() => {
    if (!isWatching) return;
    let timer = setTimeout(onIdle, idleAfter);
    const again = (): void => {
      clearTimeout(timer);
      timer = setTimeout(onIdle, idleAfter);
    };
    for (const sign of signs) window.addEventListener(sign, again, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of signs) window.removeEventListener(sign, again);
    };
  }, [isWatching, onIdle]);
}
