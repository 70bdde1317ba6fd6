import type { ReactNode } from 'react';
import { useRoom } from '../../room/RoomContext';
import type { PersonId, Suits } from '../../protocol/contract';
import { nameOf } from '../../text/people';
import { listed } from '../../text/visibility';
import type { Tally } from './poll';
import './SaidOf.css';

const shortWords: Readonly<Record<Suits, string>> = { yes: 'Kan', ifNeedBe: 'Liever niet', no: 'Kan niet' };

interface Props {
  readonly said: Tally['said'];
  readonly silent: readonly PersonId[];
  readonly silentWords: string;
}

/** Who said what of one time. */
export function SaidOf({ said, silent, silentWords }: Props): ReactNode {
  return (
    <dl className="tally">
      {(['yes', 'ifNeedBe', 'no'] as const).map((suits) => (
        <Said key={suits} words={shortWords[suits]} people={said[suits]} />
      ))}
      <Said words={silentWords} people={silent} />
    </dl>
  );
}

function Said({ words, people }: { readonly words: string; readonly people: readonly PersonId[] }): ReactNode {
  const known = useRoom().people;
  return (
    <div>
      <dt>
        {words}: {people.length}
      </dt>
      <dd>{people.length > 0 && listed(people.map((person) => nameOf(known, person)))}</dd>
    </div>
  );
}
