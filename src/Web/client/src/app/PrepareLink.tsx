import type { ReactNode } from 'react';
import type { CaseId, ConferenceSegment } from '../protocol/contract';
import { Link } from './Link';
import { preparePath } from './routes';

/** For the coordinator: to preparing what is coming, or to the next conference when nothing is. */
export function PrepareLink({
  reference,
  segment,
}: {
  readonly reference: CaseId;
  readonly segment: ConferenceSegment | undefined;
}): ReactNode {
  if (segment === 'prep' || segment === 'dialogue' || segment === 'debrief') return null;
  const words = segment === 'draft' || segment === 'planned' ? 'Voorbereiden' : 'Nieuw overleg';
  return (
    <Link to={preparePath(reference)} className="button button--plain">
      {words}
      <span className="unseen"> voor casus {reference}</span>
    </Link>
  );
}
