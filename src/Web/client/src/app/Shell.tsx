import type { ReactNode } from 'react';
import { SkipLink } from './SkipLink';
import './Shell.css';

/** What stands around every page: the way past the header, and what kind of data this is. */
export function Frame({ demo, children }: { readonly demo: boolean; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <SkipLink />
      {demo && (
        <div className="demo-banner" role="region" aria-label="Over deze gegevens">
          Voorbeeldgegevens – geen echte personen
        </div>
      )}
      {children}
    </>
  );
}
