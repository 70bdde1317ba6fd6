import type { ReactNode } from 'react';
import type { Place } from './place';
import './Pager.css';
import { words } from './words';

interface PagerProps {
  readonly before: Place | undefined;
  readonly after: Place | undefined;
  readonly go: (place: Place) => void;
}

/** The two buttons keep their places when one of them has nowhere to go. */
export function Pager({ before, after, go }: PagerProps): ReactNode {
  return (
    <nav className="turning">
      <PagerButton to={before} go={go}>
        {words.previous}
      </PagerButton>
      <PagerButton to={after} go={go}>
        {words.next}
      </PagerButton>
    </nav>
  );
}

interface PagerButtonProps {
  readonly to: Place | undefined;
  readonly go: (place: Place) => void;
  readonly children: string;
}

function PagerButton({ to, go, children }: PagerButtonProps): ReactNode {
  return (
    <button type="button" className="big small" hidden={to === undefined} onClick={() => to === undefined || go(to)}>
      {children}
    </button>
  );
}
