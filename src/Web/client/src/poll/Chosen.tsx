import type { ReactNode } from 'react';
import type { Instant, PollPage } from '../protocol/contract';
import { Notice } from '../ui/Notice';
import { chosen, words } from './words';

/** What became of the question: which time it is. */
export function Chosen({ page, start }: { readonly page: PollPage; readonly start: Instant }): ReactNode {
  return (
    <div role="status">
      <Notice>
        <b>{chosen(start, page)}</b>
      </Notice>
      <p>
        Overleg met kenmerk {page.reference}. {words.zone} {words.noMore}
      </p>
    </div>
  );
}
