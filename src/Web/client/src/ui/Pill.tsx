import type { ReactNode } from 'react';
import './Pill.css';

export function Pill({
  look,
  children,
}: {
  readonly look: 'free' | 'watching' | 'live' | 'open' | 'quiet' | 'ok';
  readonly children: ReactNode;
}): ReactNode {
  return <span className={`pill pill--${look}`}>{children}</span>;
}
