import type { MouseEvent, ReactNode } from 'react';
import type { Items } from '../../case/state';
import { useRoom } from '../../room/RoomContext';
import type { ConferenceItem } from '../../protocol/contract';
import { listed } from '../../text/visibility';
import { isReady, placeOf, readiness, type Step } from './readiness';
import './Readiness.css';

/** What is ready and what is still needed, at a glance (B7); each step leads to its place. */
export function Readiness({
  items,
  conference,
}: {
  readonly items: Items;
  readonly conference: ConferenceItem | undefined;
}): ReactNode {
  const { today } = useRoom();
  return (
    <ol className="ready" aria-label="Wat is klaar?">
      {readiness(items, conference, today).map((step) => (
        <ReadyStep key={step.anchor} step={step} />
      ))}
    </ol>
  );
}

function ReadyStep({ step }: { readonly step: Step }): ReactNode {
  const ready = isReady(step);
  return (
    <li className={`ready__step ${ready ? 'ready__step--done' : ''}`}>
      <a href={`#${placeOf(step)}`} onClick={(event) => toPlace(event, placeOf(step))}>
        <b>
          {ready && <span aria-hidden="true">✓ </span>}
          {step.words}
          <span className="unseen">{ready ? ': klaar' : ': nog niet klaar'}</span>
        </b>
        <small>{ready ? step.note : `Nog nodig: ${listed(step.missing.map(({ words }) => words))}`}</small>
      </a>
    </li>
  );
}

/** Goes to a place, and opens what it stands in. */
function toPlace(event: MouseEvent, place: string): void {
  event.preventDefault();
  const there = document.getElementById(place);
  const closed = there?.closest('details');
  if (closed instanceof HTMLDetailsElement) closed.open = true;
  there?.focus();
  there?.scrollIntoView({ block: 'center' });
}
