import type { ReactNode } from 'react';
import { byDue, isSettled } from '../../case/selectors';
import type { CommitmentItem, LifeArea } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { AddCommitment } from './AddCommitment';
import { CommitmentCard } from './CommitmentCard';
import { useOpenField } from '../../room/RoomContext';

interface Props {
  readonly commitments: readonly CommitmentItem[];
  readonly area: LifeArea | undefined;
}

/** What we promise and what he promises, side by side. */
export function Commitments({ commitments, area }: Props): ReactNode {
  return (
    <section aria-labelledby="commitments">
      <h3 className="section-title" id="commitments">
        Afspraken over en weer
      </h3>
      {[...commitments].sort(openFirst).map((each) => (
        <CommitmentCard key={each.id} commitment={each} />
      ))}
      <NewCommitment area={area} />
    </section>
  );
}

const openFirst = (a: CommitmentItem, b: CommitmentItem): number =>
  Number(isSettled(a)) - Number(isSettled(b)) || byDue(a, b);

/** A new commitment, once somebody wants one. */
export function NewCommitment({ area }: { readonly area: LifeArea | undefined }): ReactNode {
  const [adding, open] = useOpenField(`commitment:${area ?? 'none'}`);
  return adding ? (
    <AddCommitment area={area} />
  ) : (
    <Button variant="quiet" onClick={open}>
      Afspraak toevoegen
    </Button>
  );
}
