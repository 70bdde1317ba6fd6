import { useState, type ReactNode, type SubmitEvent } from 'react';
import type { Items } from '../../case/state';
import { Button } from '../../ui/Button';
import { DateInput } from '../../ui/DateInput';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';

/** When the detainee was told about the conference, by who sits beside him. */
export function Informed({ items }: { readonly items: Items }): ReactNode {
  const { store, name, today } = useRoom();
  const known = [...items.case.values()][0]?.informedOn ?? '';
  const [typed, setTyped] = useState<string>();
  const pending = usePendingCommands('details');
  const date = typed ?? known;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (date === known) return;
    store.submit({ type: 'recordInformed', ...(date !== '' && { informedOn: date }) });
    setTyped(undefined);
  };
  return (
    <section className="move-release" aria-labelledby="informed">
      <h3 className="section-title" id="informed">
        Het overleg is verteld
      </h3>
      <form className="row" onSubmit={submit}>
        <label className="field">
          <span>Wanneer hoorde {name} dat dit overleg komt?</span>
          <DateInput max={today} value={date} onChange={setTyped} />
        </label>
        <Button type="submit">Dag bewaren</Button>
      </form>
      <PendingCommandStatuses pending={pending} />
    </section>
  );
}
