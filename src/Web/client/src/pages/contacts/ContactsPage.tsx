import { useState, type ReactNode } from 'react';
import { find, organisationsOnAPage, type Search } from '../../protocol/api';
import type { FoundOrganisation, FoundPage, LifeArea, Me } from '../../protocol/contract';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { Pill } from '../../ui/Pill';
import { Link } from '../../app/Link';
import { organisationPath } from '../../app/routes';
import { organisationKinds, some } from '../../text/directory';
import { lifeAreas } from '../../text/lifeAreas';
import { useAsked } from '../../app/answers';
import { Field } from '../../forms/Field';
import { OrganisationForm } from './OrganisationForm';
import { Page } from '../../app/Page';

const nothing: Search = { text: '', region: '', lifeArea: '', from: 0 };
const whileTyping = 250;

export function ContactsPage({ me }: { readonly me: Me }): ReactNode {
  const [search, setSearch] = useState(nothing);
  const [adding, setAdding] = useState(false);
  const { value: found, problem, again } = useAsked(() => find(search), JSON.stringify(search), whileTyping);
  return (
    <Page me={me} title="Contacten" problem={problem} again={again}>
      <SearchForm
        search={search}
        regions={found?.regions ?? []}
        onChange={(change) => setSearch({ ...search, ...change, from: change.from ?? 0 })}
      />
      {found?.mayEdit === true && (
        <div className="directory__buttons">
          <Button aria-expanded={adding} onClick={() => setAdding(!adding)}>
            Organisatie toevoegen
          </Button>
          <Link to="/contacten-importeren" className="button">
            Contacten importeren
          </Link>
        </div>
      )}
      {adding && (
        <OrganisationForm
          onDone={() => {
            setAdding(false);
            again();
          }}
          onCancel={() => setAdding(false)}
        />
      )}
      <p role="status" className="meta">
        {found !== undefined &&
          (found.total === 0
            ? 'Niets gevonden. Probeer een ander woord.'
            : some(found.total, 'organisatie', 'organisaties'))}
      </p>
      {found !== undefined && (
        <ul className="directory__cards">
          {found.organisations.map((one) => (
            <Card key={one.organisation.id} one={one} />
          ))}
        </ul>
      )}
      {found !== undefined && (
        <PagerButton found={found} from={search.from} onTurn={(from) => setSearch({ ...search, from })} />
      )}
    </Page>
  );
}

function SearchForm({
  search,
  regions,
  onChange,
}: {
  readonly search: Search;
  readonly regions: readonly string[];
  readonly onChange: (change: Partial<Search>) => void;
}): ReactNode {
  return (
    <form className="row" role="search" onSubmit={(event) => event.preventDefault()}>
      <Field
        name="text"
        type="search"
        label="Zoek op naam, functie of organisatie"
        value={search.text}
        onChange={(text) => onChange({ text })}
      />
      <label className="field">
        <span>Regio</span>
        <select className="input" value={search.region} onChange={(event) => onChange({ region: event.target.value })}>
          <option value="">Alle regio’s</option>
          {regions.map((region) => (
            <option key={region}>{region}</option>
          ))}
        </select>
      </label>
      <label className="field">
        <span>Leefgebied</span>
        <select
          className="input"
          value={search.lifeArea}
          onChange={(event) => onChange({ lifeArea: event.target.value as LifeArea | '' })}
        >
          <option value="">Alle leefgebieden</option>
          {Object.entries(lifeAreas).map(([area, words]) => (
            <option key={area} value={area}>
              {words}
            </option>
          ))}
        </select>
      </label>
    </form>
  );
}

function Card({ one: { organisation, contacts, doubtful, matches } }: { readonly one: FoundOrganisation }): ReactNode {
  return (
    <li className="card">
      <h2 className="directory__name">
        <Avatar name={organisation.name} />
        <Link to={organisationPath(organisation.id)}>{organisation.name}</Link>
      </h2>
      <p className="meta">
        {[organisationKinds[organisation.kind], organisation.region, some(contacts, 'contact', 'contacten')]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {organisation.lifeAreas.length > 0 && (
        <p className="meta">{organisation.lifeAreas.map((area) => lifeAreas[area]).join(', ')}</p>
      )}
      {doubtful > 0 && (
        <p>
          <Pill variant="quiet">
            {doubtful === 1 ? '1 contact om na te kijken' : `${doubtful} contacten om na te kijken`}
          </Pill>
        </p>
      )}
      {matches.length > 0 && (
        <ul>
          {matches.map((contact) => (
            <li key={contact.id}>
              <b>{contact.name}</b>
              {contact.function !== undefined && `, ${contact.function}`}
              {contact.phone !== undefined && ` · ${contact.phone}`}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function PagerButton({
  found: { total },
  from,
  onTurn,
}: {
  readonly found: FoundPage;
  readonly from: number;
  readonly onTurn: (from: number) => void;
}): ReactNode {
  if (total <= organisationsOnAPage) return null;
  return (
    <nav className="directory__buttons" aria-label="Bladeren">
      {from > 0 && <Button onClick={() => onTurn(Math.max(0, from - organisationsOnAPage))}>Vorige</Button>}
      <span className="meta">
        {from + 1} tot en met {Math.min(from + organisationsOnAPage, total)}
      </span>
      {from + organisationsOnAPage < total && (
        <Button onClick={() => onTurn(from + organisationsOnAPage)}>Volgende</Button>
      )}
    </nav>
  );
}
