import type { ReactNode } from 'react';
import { SkipLink } from './SkipLink';
import './Frame.css';

/** What stands around every page: the way past the header, and what kind of data this is. */
export function Frame({ demo, children }: { readonly demo: boolean; readonly children: ReactNode }): ReactNode {
  return (
    <>
      <SkipLink />
      {demo && <p className="demo-banner">Voorbeeldgegevens – geen echte personen</p>}
      {children}
    </>
  );
}
