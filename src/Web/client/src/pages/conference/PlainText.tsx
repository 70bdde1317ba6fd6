import type { SubmitEvent, ReactNode } from 'react';
import type { ItemId } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Meanwhile } from '../../room/Meanwhile';
import { useRoom } from '../../room/RoomContext';
import { useEditing } from '../../room/useEditing';

interface Props {
  readonly item: {
    readonly id: ItemId;
    readonly plainText?: readonly string[];
    readonly plainTextPutAside?: readonly string[];
  };
  /** It was asked for: the caret goes there. */
  readonly focus?: boolean;
}

/** The same thing in plain words for the detainee's screen: at most five short sentences. */
export function PlainText({ item, focus = false }: Props): ReactNode {
  const { store, name } = useRoom();
  const { text, write, done, meanwhile } = useEditing(`plain:${item.id}`, (item.plainText ?? []).join('\n'));
  const old = item.plainTextPutAside ?? [];
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    store.submit({ type: 'setPlainText', item: item.id, plainText: linesOf(text) });
    done();
  };
  return (
    <form className="row" onSubmit={submit}>
      {old.length > 0 && (
        <p className="meta">
          Dit klopte niet meer na een wijziging: “{old.join(' ')}”{' '}
          <Button variant="quiet" onClick={() => write(old.join('\n'))}>
            Begin met deze woorden
          </Button>
        </p>
      )}
      <label className="field">
        <span>Zo leest {name} het: hoogstens vijf korte zinnen, elk op een regel</span>
        <textarea
          className="input"
          rows={3}
          value={text}
          maxLength={500}
          autoFocus={focus}
          onChange={(event) => write(event.target.value)}
        />
      </label>
      <Meanwhile words={meanwhile} take={done} />
      <Button type="submit">Vastleggen</Button>
    </form>
  );
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .slice(0, 5);
