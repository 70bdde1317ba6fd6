import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { decisions as kinds } from '../../text/states';

/** The decisions, read back too. */
export function ReadDecisions({ items: { decision } }: { readonly items: Items }): ReactNode {
  if (decision.size === 0) return null;
  return (
    <>
      <h3 className="section-title">Besluiten</h3>
      <ul className="bullets">
        {[...decision.values()].map(({ id, text, decision: kind }) => (
          <li key={id}>
            {kind === 'disagreement' && `${kinds.disagreement}: `}
            {text}
          </li>
        ))}
      </ul>
    </>
  );
}
