import type { MouseEvent, ReactNode } from 'react';
import { go } from './routes';

interface Props {
  readonly to: string;
  readonly className?: string;
  readonly current?: boolean;
  readonly children: ReactNode;
}

/** A link inside the page; with a modifier key it stays an ordinary link. */
export function Link({ to, className = '', current = false, children }: Props): ReactNode {
  const follow = (event: MouseEvent): void => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    go(to);
  };
  return (
    <a href={to} className={className} onClick={follow} {...(current && { 'aria-current': 'page' })}>
      {children}
    </a>
  );
}
