import { useState, type SubmitEvent, type ReactNode } from 'react';
import type { ParticipantItem, PersonId } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { useRoom } from '../../room/RoomContext';

/** Chooses one of the people of this case; without anybody to choose there is nothing. */
export function PersonField({
  choices,
  label,
  button,
  send,
}: {
  readonly choices: readonly ParticipantItem[];
  readonly label: string;
  readonly button: string;
  readonly send: (person: PersonId) => void;
}): ReactNode {
  const { detainee, you } = useRoom();
  const [person, setPerson] = useState('');
  const ordered = [...choices].sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (person === '') return;
    send(person);
    setPerson('');
  };
  if (choices.length === 0) return null;
  return (
    <form className="row" onSubmit={submit}>
      <label className="field">
        <span>{label}</span>
        <select className="input" value={person} required onChange={(event) => setPerson(event.target.value)}>
          <option value="">Kies iemand</option>
          {ordered.map((each) => (
            <option key={each.person} value={each.person}>
              {each.person === you.person ? 'Jij' : each.name}
              {each.person !== detainee && ` · ${each.organisationName}`}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{button}</Button>
    </form>
  );
}
