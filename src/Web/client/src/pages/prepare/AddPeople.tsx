import { useState, type ReactNode } from 'react';
import { useRoom } from '../../room/RoomContext';
import type { Candidate } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Link } from '../../app/Link';
import { contactsPath } from '../../app/routes';
import { lifeAreas } from '../../text/lifeAreas';
import { focusOn } from '../../ui/focus';
import { found, type Gap } from './fields';
import './AddPeople.css';

interface Props {
  readonly candidates: readonly Candidate[];
  /** Of the prison, when none takes part yet. */
  readonly casemanagers: readonly Candidate[];
  /** The areas of the agenda whose field is missing, those with a question first. */
  readonly wishes: readonly Gap[];
  readonly add: (candidate: Candidate) => void;
}

const atMost = 8;

/** Suggestions first, one per missing field; or look for somebody. */
export function AddPeople({ candidates, casemanagers, wishes, add }: Props): ReactNode {
  const { name } = useRoom();
  const [search, setSearch] = useState('');
  const hits = search.trim() === '' ? [] : found(candidates, search);
  const suggested = wishes.map(({ area, people }) => ({
    area,
    people: people.filter(({ lifeAreas: areas }, place) => place === 0 || areas.length < 4).slice(0, 3),
  }));
  return (
    <div className="add-people">
      <label className="field">
        <span>Iemand toevoegen</span>
        <input
          className="input"
          type="search"
          id="iemand-toevoegen"
          value={search}
          placeholder="Zoek op naam, werk of organisatie"
          autoComplete="off"
          onChange={(event) => setSearch(event.target.value)}
        />
      </label>
      {search.trim() !== '' && (
        <>
          <p className="meta" role="status">
            {hits.length === 0
              ? 'Niemand gevonden die nog niet meedoet. Staat iemand er niet bij? Zet hem of haar eerst in de contacten.'
              : `${hits.length} gevonden${hits.length > atMost ? `, de eerste ${atMost} staan hier` : ''}.`}
          </p>
          {hits.length === 0 && (
            <Link to={contactsPath} className="button button--plain">
              Naar de contacten
            </Link>
          )}
          <Choices
            people={hits.slice(0, atMost)}
            add={(candidate) => {
              setSearch('');
              add(candidate);
            }}
          />
        </>
      )}
      {search.trim() === '' && casemanagers.length > 0 && (
        <Group title={`Naast ${name} in de PI`} people={casemanagers.slice(0, 3)} add={add} />
      )}
      {search.trim() === '' &&
        suggested.map(({ area, people }) => (
          <Group key={area} title={`Voor ${lifeAreas[area]}`} people={people} add={add} />
        ))}
    </div>
  );
}

/** What may keep an invitation from arriving. */
const doubts = ({ reportedWrong, withoutMail }: Candidate): readonly string[] => [
  ...(reportedWrong === true ? ['gemeld: klopt niet meer'] : []),
  ...(withoutMail === true ? ['geen e-mailadres'] : []),
];

function Group({
  title,
  people,
  add,
}: {
  readonly title: string;
  readonly people: readonly Candidate[];
  readonly add: (candidate: Candidate) => void;
}): ReactNode {
  return (
    <div className="add-people__group">
      <p className="label">{title}</p>
      <Choices people={people} add={add} />
    </div>
  );
}

function Choices({
  people,
  add,
}: {
  readonly people: readonly Candidate[];
  readonly add: (candidate: Candidate) => void;
}): ReactNode {
  const choose = (candidate: Candidate): void => {
    focusOn('iemand-toevoegen');
    add(candidate);
  };
  return (
    <ul>
      {people.map((each) => (
        <li key={each.person}>
          <span>
            {each.name}
            <small className="meta">
              {[`${each.function} · ${each.organisationName}`, ...doubts(each)].join(' · ')}
            </small>
          </span>
          <Button aria-label={`${each.name} toevoegen`} onClick={() => choose(each)}>
            Toevoegen
          </Button>
        </li>
      ))}
    </ul>
  );
}
