import { useId, useState, type ReactNode, type SubmitEvent } from 'react';
import type { Items } from '../../case/state';
import { useRoom } from '../../room/RoomContext';
import type { LegalBasis, ParticipantItem, PersonId, PartnerOrganisation } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { DateInput } from '../../ui/DateInput';
import { some } from '../../text/directory';
import { legalBases } from '../../text/legalBases';
import { focusOn } from '../../ui/focus';
import { areasOf } from './carryOver';
import { groundCommands, needsConsent, suggestedGround, withoutGround, type Ground } from './grounds';
import './Grounds.css';

interface Props {
  readonly items: Items;
  readonly organisations: readonly PartnerOrganisation[];
}

/** Purpose and ground for everybody who has none yet, in one press; each is stored for himself (A8). */
export function Grounds({ items, organisations }: Props): ReactNode {
  const people = withoutGround(items);
  if (people.length === 0) return null;
  return (
    <details className="grounds">
      <summary id="gronden">Nog geen grond: {some(people.length, 'deelnemer', 'deelnemers')}</summary>
      <GroundForm items={items} organisations={organisations} people={people} />
    </details>
  );
}

function GroundForm({
  items,
  organisations,
  people,
}: Props & { readonly people: readonly ParticipantItem[] }): ReactNode {
  const { store, name, today } = useRoom();
  const [basis, setBasis] = useState<LegalBasis | ''>('');
  const [purpose, setPurpose] = useState('');
  const [givenOn, setGivenOn] = useState('');
  const [left, setLeft] = useState<readonly PersonId[]>([]);
  const hint = useId();
  const organisationOf = ({ organisation }: ParticipantItem): PartnerOrganisation | undefined =>
    organisations.find(({ id }) => id === organisation);
  const groundOf = (each: ParticipantItem): Ground => {
    const suggested = suggestedGround(each, organisationOf(each));
    return {
      purpose: purpose.trim() === '' ? suggested.purpose : purpose.trim(),
      basis: basis === '' ? suggested.basis : basis,
    };
  };
  const chosen = people.filter(({ person }) => !left.includes(person));
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const areas = areasOf(items);
    for (const each of chosen) {
      const standIns = [...items.participant.values()].filter(({ deputyOf }) => deputyOf === each.person);
      const own = (organisationOf(each)?.lifeAreas ?? []).filter((area) => areas.includes(area));
      for (const command of groundCommands(each, standIns, groundOf(each), own, givenOn)) store.submit(command);
    }
    focusOn('deelnemers');
  };
  return (
    <form className="grounds__form" onSubmit={submit}>
      <label className="field">
        <span>Voor wie nog geen grond heeft</span>
        <select
          className="input"
          value={basis}
          onChange={(event) =>
            setBasis(Object.keys(legalBases).find((key): key is LegalBasis => key === event.target.value) ?? '')
          }
        >
          <option value="">Het voorstel bij elke naam</option>
          {Object.entries(legalBases).map(([key, words]) => (
            <option key={key} value={key}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Waarvoor doen zij mee?</span>
        <input
          className="input"
          value={purpose}
          maxLength={200}
          autoComplete="off"
          aria-describedby={hint}
          onChange={(event) => setPurpose(event.target.value)}
        />
      </label>
      <p className="meta" id={hint}>
        Leeg laten mag. Dan geldt wat bij elke naam staat.
      </p>
      <ul>
        {people.map((each) => (
          <Choice
            key={each.person}
            participant={each}
            ground={groundOf(each)}
            chosen={!left.includes(each.person)}
            choose={(on) => setLeft(on ? left.filter((person) => person !== each.person) : [...left, each.person])}
          />
        ))}
      </ul>
      {chosen.some((each) => needsConsent(groundOf(each).basis)) && (
        <>
          <label className="field">
            <span>Wanneer vond {name} dit goed?</span>
            <DateInput max={today} value={givenOn} aria-describedby={`${hint}-day`} onChange={setGivenOn} />
          </label>
          <p className="meta" id={`${hint}-day`}>
            Alleen nodig bij toestemming. Zonder dag blijft die open staan.
          </p>
        </>
      )}
      <Button type="submit" aria-disabled={chosen.length === 0}>
        Vastleggen voor {some(chosen.length, 'deelnemer', 'deelnemers')}
      </Button>
    </form>
  );
}

interface ChoiceProps {
  readonly participant: ParticipantItem;
  readonly ground: Ground;
  readonly chosen: boolean;
  readonly choose: (on: boolean) => void;
}

function Choice({ participant: { name }, ground: { purpose, basis }, chosen, choose }: ChoiceProps): ReactNode {
  return (
    <li>
      <label className="check">
        <input type="checkbox" checked={chosen} onChange={(event) => choose(event.target.checked)} />
        <span>
          {name}
          <small className="meta">
            {legalBases[basis]} · {purpose}
          </small>
        </span>
      </label>
    </li>
  );
}
