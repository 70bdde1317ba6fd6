import type { ReactNode } from 'react';
import { mayInCase } from '../../case/rights';
import type { OrganisationId, Visibility } from '../../protocol/contract';
import { visibilityWords } from '../../text/visibility';
import { useRoom } from '../../room/RoomContext';

interface Props {
  readonly value: Visibility;
  readonly choose: (visibility: Visibility) => void;
  readonly readers: readonly OrganisationId[];
  readonly chooseReaders: (readers: readonly OrganisationId[]) => void;
}

const levels: readonly Visibility[] = ['shared', 'partners', 'restricted', 'facilitator'];

export function VisibilityChoice({ value, choose, readers, chooseReaders }: Props): ReactNode {
  const { name, organisations, you } = useRoom();
  const toggle = (id: OrganisationId, on: boolean): void =>
    chooseReaders(on ? [...readers, id] : readers.filter((each) => each !== id));
  return (
    <>
      <label className="field">
        <span>Wie mag dit zien?</span>
        <select
          className="input"
          value={value}
          onChange={(event) => choose(levels.find((each) => each === event.target.value) ?? value)}
        >
          {levels
            .filter((each) => mayInCase(you, each)('addNote'))
            .map((each) => (
              <option key={each} value={each}>
                {visibilityWords(each, name)}
              </option>
            ))}
        </select>
      </label>
      {value === 'restricted' && (
        <fieldset className="readers">
          <legend className="label">Welke organisaties, naast jouw eigen?</legend>
          {organisations
            .filter(({ id }) => id !== you.organisation)
            .map(({ id, name: words }) => (
              <label key={id} className="check">
                <input
                  type="checkbox"
                  checked={readers.includes(id)}
                  onChange={(event) => toggle(id, event.target.checked)}
                />
                {words}
              </label>
            ))}
        </fieldset>
      )}
    </>
  );
}
