import { useState, type ReactNode, type SubmitEvent } from 'react';
import { useRoom } from '../../room/RoomContext';
import type { LifeArea, ParticipantItem } from '../../protocol/contract';
import { viewOf } from '../../seat/seatState';
import { Button } from '../../ui/Button';
import { DateInput } from '../../ui/DateInput';
import { dayOf } from '../../text/dates';
import { fixedAreas, lifeAreas } from '../../text/lifeAreas';
import './Consents.css';

/** What the detainee agreed to, per life area; he may take it back at any time. */
export function Consents({ participant }: { readonly participant: ParticipantItem }): ReactNode {
  const { store, name, today } = useRoom();
  const { person, consents = [] } = participant;
  const [area, setArea] = useState<LifeArea | ''>('');
  const [date, setDate] = useState(today);
  const record = viewOf(store.getSnapshot().state)?.items.case.values().next().value;
  const areas = record?.lifeAreas ?? fixedAreas;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (area === '' || date === '') return;
    store.submit({ type: 'recordConsent', person, lifeArea: area, givenOn: date });
    setArea('');
  };
  return (
    <div className="consents">
      <p className="label">Wat vindt {name} goed?</p>
      <p className="meta">Nee zeggen mag, en telt niet tegen {name}.</p>
      <ul>
        {consents.map(({ lifeArea, givenOn, withdrawnOn }) => (
          <li key={lifeArea}>
            <span>
              {lifeAreas[lifeArea]}: goed sinds {dayOf(givenOn, today)}
              {withdrawnOn !== undefined && `, ingetrokken op ${dayOf(withdrawnOn, today)}`}
            </span>
            {withdrawnOn === undefined && (
              <Button
                variant="quiet"
                onClick={() => store.submit({ type: 'withdrawConsent', person, lifeArea, withdrawnOn: today })}
              >
                Intrekken<span className="unseen"> voor {lifeAreas[lifeArea]}</span>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <form className="row" onSubmit={submit}>
        <label className="field">
          <span>Toestemming voor</span>
          <select
            className="input"
            value={area}
            onChange={(event) => setArea(areas.find((each) => each === event.target.value) ?? '')}
          >
            <option value="">Kies een leefgebied</option>
            {areas.map((each) => (
              <option key={each} value={each}>
                {lifeAreas[each]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>Gegeven op</span>
          <DateInput max={today} required value={date} onChange={setDate} />
        </label>
        <Button type="submit">Vastleggen</Button>
      </form>
    </div>
  );
}
