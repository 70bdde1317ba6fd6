import type { ReactNode } from 'react';
import './Notice.css';

/** One calm sentence in the middle of an otherwise empty page. */
export function Notice({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }): ReactNode {
  return (
    <main className="notice">
      <p>{children}</p>
      {action}
    </main>
  );
}
