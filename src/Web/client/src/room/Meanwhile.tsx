import type { ReactNode } from 'react';
import { Button } from '../ui/Button';

/** Says beside a field what somebody else made of it while one typed. Saving then is a choice. */
export function Meanwhile({
  words,
  take,
}: {
  readonly words: string | undefined;
  readonly take: () => void;
}): ReactNode {
  return (
    <div role="status">
      {words !== undefined && (
        <p className="meta">
          Iemand anders heeft dit intussen veranderd. {words === '' ? 'Het is nu leeg.' : 'Er staat nu: '}
          <bdi>{words}</bdi>{' '}
          <Button variant="quiet" onClick={take}>
            Neem dat over
          </Button>
        </p>
      )}
    </div>
  );
}
