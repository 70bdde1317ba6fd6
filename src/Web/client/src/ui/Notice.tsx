import type { ReactNode } from 'react';
import './Notice.css';

/** A calm band: something to know, with what can be done about it. */
export function Notice({
  variant = 'brand',
  children,
  actions,
}: {
  readonly variant?: 'brand' | 'voice' | 'quiet';
  readonly children: ReactNode;
  readonly actions?: ReactNode;
}): ReactNode {
  return (
    <div className={`notice notice--${variant}`}>
      <div className="notice__words">{children}</div>
      {actions !== undefined && <div className="notice__actions">{actions}</div>}
    </div>
  );
}
