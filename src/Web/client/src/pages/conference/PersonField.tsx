import { useState, type SubmitEvent, type ReactNode } from 'react';
import type { PersonId } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { useFacts } from '../../room/RoomContext';

/** Chooses another professional in this case. */
export function PersonField({
  label,
  button,
  send,
}: {
  readonly label: string;
  readonly button: string;
  readonly send: (person: PersonId) => void;
}): ReactNode {
  const { people, you } = useFacts();
  const [person, setPerson] = useState('');
  const others = [...people.values()]
    .filter((each) => each.role !== 'detainee' && each.person !== you.person)
    .sort((a, b) => a.name.localeCompare(b.name, 'nl'));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (person === '') return;
    send(person);
    setPerson('');
  };
  return (
    <form className="row" onSubmit={submit}>
      <label className="field">
        <span>{label}</span>
        <select className="input" value={person} required onChange={(event) => setPerson(event.target.value)}>
          <option value="">Kies iemand</option>
          {others.map((each) => (
            <option key={each.person} value={each.person}>
              {each.name} · {each.organisationName}
            </option>
          ))}
        </select>
      </label>
      <Button type="submit">{button}</Button>
    </form>
  );
}
