import type { ReactNode } from 'react';

/** Something that can be done with an action, and its form. */
export interface Thing {
  readonly name: string;
  readonly form: ReactNode;
  /** Where unsent text of it is kept. */
  readonly field?: string;
}

/** The thing, when it may be done. */
export const when = (isSo: boolean, thing: Thing): readonly Thing[] => (isSo ? [thing] : []);
