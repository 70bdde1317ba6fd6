import type { SubmitEvent, ReactNode } from 'react';
import type { ItemId } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { useDraft, useRoom } from '../../room/RoomContext';

/** The same thing in plain words for the detainee's screen: at most five short sentences. */
export function PlainText({
  item,
}: {
  readonly item: { readonly id: ItemId; readonly plainText?: readonly string[] };
}): ReactNode {
  const { store, name } = useRoom();
  const [typed, setTyped] = useDraft(`plain:${item.id}`);
  const text = typed === '' ? (item.plainText ?? []).join('\n') : typed;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    store.submit({
      type: 'setPlainText',
      item: item.id,
      plainText: text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .slice(0, 5),
    });
    setTyped('');
  };
  return (
    <form className="row" onSubmit={submit}>
      <label className="field">
        <span>Zo leest {name} het: hoogstens vijf korte zinnen, elk op een regel</span>
        <textarea
          className="input"
          rows={3}
          value={text}
          maxLength={500}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <Button type="submit">Vastleggen</Button>
    </form>
  );
}
