import type { ReactNode } from 'react';
import type { ActionItem } from '../../protocol/contract';
import { DateInput } from '../../ui/DateInput';
import { useRoom } from '../../room/RoomContext';
import type { ActionDetails } from './actionDetails';
import './ActionFields.css';

interface Props {
  readonly details: ActionDetails;
  readonly change: (details: ActionDetails) => void;
  /** What may come first. */
  readonly others: readonly ActionItem[];
  readonly withDue?: boolean;
}

/** Everything that can be said of an action besides its words. */
export function ActionFields({ details, change, others, withDue = false }: Props): ReactNode {
  const { organisations } = useRoom();
  const set = (part: Partial<ActionDetails>): void => change({ ...details, ...part });
  return (
    <div className="action-fields">
      <Text label="Klaar als" value={details.doneWhen} write={(doneWhen) => set({ doneWhen })} />
      {withDue && (
        <label className="field">
          <span>Klaar voor</span>
          <DateInput value={details.due} onChange={(due) => set({ due })} />
        </label>
      )}
      <label className="check">
        <input
          type="checkbox"
          checked={details.quickWin}
          onChange={(event) => set({ quickWin: event.target.checked })}
        />
        Dit kan snel
      </label>
      <label className="field">
        <span>Voorstel: wie?</span>
        <select
          className="input"
          value={details.suggested}
          onChange={(event) => set({ suggested: event.target.value })}
        >
          <option value="">Geen voorstel</option>
          {organisations.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Text label="Geen plek? Wat is er aan de hand?" value={details.noPlace} write={(noPlace) => set({ noPlace })} />
      <label className="field">
        <span>Plek in de rij</span>
        <input
          className="input"
          type="number"
          min={1}
          value={details.queue}
          onChange={(event) => set({ queue: event.target.value })}
        />
      </label>
      <Text label="Plan B" value={details.planB} write={(planB) => set({ planB })} />
      <First details={details} others={others} set={set} />
    </div>
  );
}

function First({
  details: { dependsOn },
  others,
  set,
}: Pick<Props, 'details' | 'others'> & { readonly set: (part: Partial<ActionDetails>) => void }): ReactNode {
  if (others.length === 0) return null;
  return (
    <fieldset className="action-fields__first">
      <legend>Wat moet eerst klaar zijn?</legend>
      {others.map(({ id, text }) => (
        <label key={id} className="check">
          <input
            type="checkbox"
            checked={dependsOn.includes(id)}
            onChange={(event) =>
              set({ dependsOn: event.target.checked ? [...dependsOn, id] : dependsOn.filter((each) => each !== id) })
            }
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly write: (text: string) => void;
}

function Text({ label, value, write }: TextProps): ReactNode {
  return (
    <label className="field">
      <span>{label}</span>
      <input
        className="input"
        value={value}
        maxLength={2_000}
        autoComplete="off"
        onChange={(event) => write(event.target.value)}
      />
    </label>
  );
}
