import { useEffect, useRef, type RefObject } from 'react';

/**
 * Where the focus goes when somebody comes to a page from another one, or when what had the focus is gone: a heading,
 * so that a listener hears where he is.
 */
export function useArrival(): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === null || document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true });
  }, []);
  return heading;
}

/** Before a button goes away by its own press, the focus goes to a place that stays. */
export function focusOn(id: string): void {
  document.getElementById(id)?.focus({ preventScroll: true });
}
