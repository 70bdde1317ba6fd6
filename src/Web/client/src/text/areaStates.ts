import type { CaseRow } from '../protocol/contract';

type AreaState = CaseRow['areas'][number]['state'];

/** The state of a life area by a sign and a word, never by colour alone. */
export const areaSigns: Readonly<Record<AreaState, { readonly sign: string; readonly words: string }>> = {
  done: { sign: '✓', words: 'klaar' },
  claimed: { sign: '●', words: 'opgepakt' },
  open: { sign: '○', words: 'nog open' },
  none: { sign: '–', words: 'geen vraag' },
};
