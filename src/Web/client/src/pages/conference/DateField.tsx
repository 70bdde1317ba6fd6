import type { SubmitEvent, ReactNode } from 'react';
import type { LocalDate } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { DateInput } from '../../ui/DateInput';
import { useDraft, useRoom } from '../../room/RoomContext';

export function DateField({
  field,
  label,
  button,
  send,
}: {
  readonly field: string;
  readonly label: string;
  readonly button: string;
  readonly send: (date: LocalDate) => void;
}): ReactNode {
  const { today } = useRoom();
  const [date, setDate] = useDraft(field);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (date === '') return;
    send(date);
    setDate('');
  };
  return (
    <form className="row" onSubmit={submit}>
      <label className="field">
        <span>{label}</span>
        <DateInput value={date} min={today} required onChange={setDate} />
      </label>
      <Button type="submit">{button}</Button>
    </form>
  );
}
