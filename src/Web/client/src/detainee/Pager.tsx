import type { Place } from './place';
import './Pager.css';
import { words } from './words';

interface TurningProps {
  readonly before: Place | undefined;
  readonly after: Place | undefined;
  readonly go: (place: Place) => void;
}

/** The two buttons keep their places when one of them has nowhere to go. */
export function Turning({ before, after, go }: TurningProps) {
  return (
    <nav className="turning">
      <Turn to={before} go={go}>
        {words.previous}
      </Turn>
      <Turn to={after} go={go}>
        {words.next}
      </Turn>
    </nav>
  );
}

interface TurnProps {
  readonly to: Place | undefined;
  readonly go: (place: Place) => void;
  readonly children: string;
}

function Turn({ to, go, children }: TurnProps) {
  return (
    <button type="button" className="big small" hidden={to === undefined} onClick={() => to === undefined || go(to)}>
      {children}
    </button>
  );
}
