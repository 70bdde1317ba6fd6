import type { ReactNode } from 'react';
import './Pill.css';

export function Pill({
  variant,
  children,
}: {
  readonly variant: 'free' | 'watching' | 'live' | 'open' | 'quiet' | 'ok';
  readonly children: ReactNode;
}): ReactNode {
  return <span className={`pill pill--${variant}`}>{children}</span>;
}
