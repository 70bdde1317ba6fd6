import { useId, useState, type SubmitEvent, type ReactNode } from 'react';
import type { Command, LifeArea, OrganisationId, Visibility } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { usualVisibility, widens } from '../../text/visibility';
import { useDraft, useRoom } from '../../room/RoomContext';
import { PendingAdditions } from '../../room/PendingAdditions';
import { SeenByDetainee } from '../../room/SeenByDetainee';
import { VisibilityChoice } from './VisibilityChoice';
import { WidenConfirm } from './WidenConfirm';
import './Composer.css';

interface Props {
  /** The name under which unsent text is kept. */
  readonly field: string;
  readonly label: string;
  readonly kind: 'goal' | 'note' | 'other';
  readonly long?: boolean;
  readonly add: (text: string, visibility: Visibility, visibleTo: readonly OrganisationId[]) => void;
  /** Which commands on their way were typed here. */
  readonly mine: (command: Command) => boolean;
  /** Where it will stand on the detainee's screen, for what is shown there. */
  readonly forDetainee?: LifeArea | 'none';
  /** Further fields, shown once something has been typed. */
  readonly children?: ReactNode;
}

/** One quiet field; who may see it is asked once there is something to see. */
export function Composer({ field, label, kind, long = false, add, mine, forDetainee, children }: Props): ReactNode {
  const { segment } = useRoom();
  const id = useId();
  const [text, setText] = useDraft(field);
  const [chosen, setChosen] = useState<Visibility>();
  const [readers, setReaders] = useState<readonly OrganisationId[]>([]);
  const [asking, setAsking] = useState(false);
  const usual = usualVisibility(kind, segment);
  const visibility = chosen ?? usual;
  const send = (): void => {
    add(text.trim(), visibility, readers);
    setText('');
    setChosen(undefined);
    setReaders([]);
    setAsking(false);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (visibility === 'shared' && widens(usual, visibility)) setAsking(true);
    else send();
  };
  const input = {
    id,
    className: 'input',
    value: text,
    maxLength: 2_000,
    required: true,
    placeholder: label,
    'aria-label': label,
  } as const;
  return (
    <>
      <PendingAdditions mine={mine} />
      <form className="composer" onSubmit={submit}>
        {long ? (
          <textarea {...input} rows={2} onChange={(event) => setText(event.target.value)} />
        ) : (
          <input {...input} autoComplete="off" onChange={(event) => setText(event.target.value)} />
        )}
        <Button type="submit">
          <span>Toevoegen</span>
          <span className="unseen">: {label}</span>
        </Button>
        {text !== '' && (
          <div className="composer__more row">
            {children}
            {forDetainee !== undefined && <SeenByDetainee text={text} visibility={visibility} area={forDetainee} />}
            <VisibilityChoice value={visibility} choose={setChosen} readers={readers} chooseReaders={setReaders} />
          </div>
        )}
      </form>
      {asking && <WidenConfirm yes={send} no={() => setAsking(false)} />}
    </>
  );
}
