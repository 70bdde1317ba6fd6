import type { SubmitEvent, ReactNode } from 'react';
import { Button } from '../ui/Button';
import { useDraft } from './RoomContext';

interface Props {
  readonly field: string;
  readonly label: string;
  readonly button: string;
  readonly optional?: boolean;
  readonly send: (text: string) => void;
}

/** One question with one button; what is typed is kept until it is sent. */
export function OneField({ field, label, button, optional = false, send }: Props): ReactNode {
  const [text, setText] = useDraft(field);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!optional && text.trim() === '') return;
    send(text.trim());
    setText('');
  };
  return (
    <form className="row" onSubmit={submit}>
      <label className="field">
        <span>{label}</span>
        <input
          className="input"
          value={text}
          maxLength={2_000}
          autoComplete="off"
          required={!optional}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Button type="submit">{button}</Button>
    </form>
  );
}
