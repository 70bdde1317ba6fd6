import { useState, type ReactNode } from 'react';
import { putOffer, removeOffer } from '../../protocol/api';
import type { OfferCard, OrganisationId } from '../../protocol/contract';
import { newId } from '../../protocol/newId';
import { Button } from '../../ui/Button';
import { leadTimeWords } from '../../text/directory';
import { Field } from '../../forms/Field';
import { useForm } from '../../forms/useForm';

interface Props {
  readonly organisation: OrganisationId;
  readonly offers: readonly OfferCard[];
  readonly mayEdit: boolean;
  readonly onDone: (words: string) => void;
}

/** What the organisation can do for somebody. */
export function Offers({ organisation, offers, mayEdit, onDone }: Props): ReactNode {
  const [editing, setEditing] = useState<OfferCard>();
  const done = (words: string): void => {
    setEditing(undefined);
    onDone(words);
  };
  return (
    <section aria-labelledby="offers">
      <h2 id="offers">Wat kunnen zij doen?</h2>
      {offers.length === 0 && <p className="meta">Hier staat nog niets.</p>}
      <ul className="directory__cards">
        {offers.map((offer) => (
          <li key={offer.id} className="card">
            <p>
              <b>{offer.what}</b>
            </p>
            {offer.conditions !== undefined && <p>Wanneer: {offer.conditions}</p>}
            {offer.leadTime !== undefined && <p className="meta">{leadTimeWords(offer.leadTime)}</p>}
            {mayEdit && (
              <div className="directory__buttons">
                <Button variant="quiet" onClick={() => setEditing(offer)}>
                  Wijzigen<span className="unseen"> ({offer.what})</span>
                </Button>
                <Button
                  variant="quiet"
                  onClick={() =>
                    void removeOffer(offer.id).then((answer) =>
                      done(answer.kind === 'ok' ? 'Het aanbod is weggehaald.' : 'Weghalen lukt nu niet.'),
                    )
                  }
                >
                  Weghalen<span className="unseen"> ({offer.what})</span>
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && editing === undefined && (
        <Button onClick={() => setEditing({ id: newId(), version: 0, organisation, what: '' })}>
          Aanbod toevoegen
        </Button>
      )}
      {editing !== undefined && (
        <OfferForm
          key={editing.id}
          offer={editing}
          onDone={() => done('Het aanbod is bewaard.')}
          onCancel={() => setEditing(undefined)}
        />
      )}
    </section>
  );
}

function OfferForm({
  offer,
  onDone,
  onCancel,
}: {
  readonly offer: OfferCard;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}): ReactNode {
  const [what, setWhat] = useState(offer.what);
  const [conditions, setConditions] = useState(offer.conditions ?? '');
  const [days, setDays] = useState(offer.leadTime === undefined ? '' : String(offer.leadTime));
  const { id, version, organisation } = offer;
  const { form, wrong, problem, submit } = useForm(
    () =>
      putOffer({
        id,
        version,
        organisation,
        what,
        conditions,
        ...(days !== '' && { leadTime: Math.round(Number(days)) }),
      }),
    onDone,
  );
  return (
    <form className="card directory__form" ref={form} onSubmit={submit} aria-label="Aanbod">
      <Field name="what" label="Wat" required long value={what} wrong={wrong} onChange={setWhat} />
      <Field name="conditions" label="Wanneer kan het" long value={conditions} wrong={wrong} onChange={setConditions} />
      <Field
        name="leadTime"
        label="Hoe lang duurt het, in werkdagen"
        type="number"
        value={days}
        wrong={wrong}
        onChange={setDays}
      />
      <p role="alert" className="field__problem">
        {problem}
      </p>
      <div className="directory__buttons">
        <Button variant="main" type="submit">
          Bewaren
        </Button>
        <Button onClick={onCancel}>Terug</Button>
      </div>
    </form>
  );
}
