import { useState, type SubmitEvent, type ReactNode } from 'react';
import type { Items } from '../case/state';
import { Button } from '../ui/Button';
import { Confirm } from '../ui/Confirm';
import { DateInput } from '../ui/DateInput';
import { weekdayOf } from '../text/dates';
import { useDraft, useRoom, usePendingCommands } from './RoomContext';
import { PendingCommandStatuses } from './PendingCommandStatus';

/** Nobody knows the day. It cannot be given by one press. */
const InRemand = ({ name }: { readonly name: string }): ReactNode => (
  <p className="meta">
    {name} zit in voorarrest. Dan is er nog geen datum van vrijlating. Is dat veranderd? De procesregisseur past dan
    eerst de gegevens van de casus aan.
  </p>
);

/** The day of release moves: all deadlines are worked out again, and everyone is told. */
export function MoveRelease({ items }: { readonly items: Items }): ReactNode {
  const { store, name, today } = useRoom();
  const record = [...items.case.values()][0];
  const [date, setDate] = useDraft('release-date');
  const [provisional, setProvisional] = useState(record?.releaseProvisional ?? true);
  const [asking, setAsking] = useState(false);
  const pending = usePendingCommands('release');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (date !== '') setAsking(true);
  };
  const move = (): void => {
    store.submit({ type: 'moveReleaseDate', date, provisional });
    setAsking(false);
    setDate('');
  };
  if (record?.detentionKind === 'remand') return <InRemand name={name} />;
  return (
    <section className="move-release" aria-labelledby="move-release">
      <h3 className="section-title" id="move-release">
        {record?.releaseDate === undefined ? 'De datum van vrijlating' : 'De datum van vrijlating verandert'}
      </h3>
      <form className="row" onSubmit={submit}>
        <label className="field">
          <span>{name} komt vrij op</span>
          <DateInput id="release-date" required value={date} onChange={setDate} />
        </label>
        <label className="check">
          <input type="checkbox" checked={provisional} onChange={(event) => setProvisional(event.target.checked)} />
          Onder voorbehoud
        </label>
        <Button type="submit">Datum wijzigen</Button>
      </form>
      <PendingCommandStatuses pending={pending} />
      {asking && (
        <Confirm
          title={`Vrij op ${weekdayOf(date, today)}?`}
          yes="Ja, wijzigen"
          onYes={move}
          onNo={() => setAsking(false)}
        >
          Alle termijnen verschuiven mee. Iedereen in deze casus ziet wat er verandert. Woorden van mensen blijven
          staan.
        </Confirm>
      )}
    </section>
  );
}
