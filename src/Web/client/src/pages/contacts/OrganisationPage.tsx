import { useState, type ReactNode } from 'react';
import { organisation as ask } from '../../protocol/api';
import type { Contact, Me, OrganisationAnswer, OrganisationId } from '../../protocol/contract';
import { newId } from '../../protocol/newId';
import { Button } from '../../ui/Button';
import { Link } from '../../app/Link';
import { organisationKinds, participantOf } from '../../text/directory';
import { lifeAreas } from '../../text/lifeAreas';
import { useAsked } from '../../app/answers';
import { ContactCard } from './ContactCard';
import { ContactForm } from './ContactForm';
import { Offers } from './Offers';
import { OrganisationForm } from './OrganisationForm';
import { Page } from '../../app/Page';

export function OrganisationPage({
  me,
  organisation,
}: {
  readonly me: Me;
  readonly organisation: OrganisationId;
}): ReactNode {
  const { value, problem, again } = useAsked(() => ask(organisation), organisation);
  const [said, setSaid] = useState('');
  const done = (words: string): void => {
    setSaid(words);
    again();
  };
  return (
    <Page me={me} title={value?.organisation.name ?? 'Contacten'} problem={problem} again={again}>
      <div>
        <Link to="/contacten">Alle contacten</Link>
        <p role="status" className="meta">
          {said}
        </p>
      </div>
      {value !== undefined && <About value={value} onDone={done} />}
      {value !== undefined && <Contacts me={me} value={value} onDone={done} />}
      {value !== undefined && (
        <Offers organisation={organisation} offers={value.offers} mayEdit={value.mayEdit} onDone={done} />
      )}
    </Page>
  );
}

function About({
  value: { organisation, mayEdit },
  onDone,
}: {
  readonly value: OrganisationAnswer;
  readonly onDone: (words: string) => void;
}): ReactNode {
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <OrganisationForm
        known={organisation}
        onDone={() => {
          setEditing(false);
          onDone('De organisatie is bewaard.');
        }}
        onCancel={() => setEditing(false)}
      />
    );
  return (
    <div>
      <p>{[organisationKinds[organisation.kind], organisation.region].filter(Boolean).join(' · ')}</p>
      {organisation.lifeAreas.length > 0 && (
        <p className="meta">Werkt aan: {organisation.lifeAreas.map((area) => lifeAreas[area]).join(', ')}</p>
      )}
      {mayEdit && (
        <Button variant="quiet" onClick={() => setEditing(true)}>
          Organisatie wijzigen
        </Button>
      )}
    </div>
  );
}

function Contacts({
  me,
  value: { contacts, today, mayEdit, organisation },
  onDone,
}: {
  readonly me: Me;
  readonly value: OrganisationAnswer;
  readonly onDone: (words: string) => void;
}): ReactNode {
  const [adding, setAdding] = useState<Contact>();
  return (
    <section aria-labelledby="people">
      <h2 id="people">Wie kun je bereiken?</h2>
      {contacts.length === 0 && <p className="meta">Hier staat nog niemand.</p>}
      <ul className="directory__cards">
        {contacts.map((contact) => (
          <ContactCard
            key={contact.id}
            contact={contact}
            today={today}
            mayEdit={mayEdit || participantOf(contact) === me.person}
            mayRemove={mayEdit}
            givesAccess={me.role === 'administrator' ? organisation.kind : undefined}
            onDone={onDone}
          />
        ))}
      </ul>
      {mayEdit && adding === undefined && (
        <Button onClick={() => setAdding({ id: newId(), version: 0, organisation: organisation.id, name: '' })}>
          Contact toevoegen
        </Button>
      )}
      {adding !== undefined && (
        <div className="card">
          <ContactForm
            contact={adding}
            onDone={() => {
              setAdding(undefined);
              onDone('Het contact is bewaard.');
            }}
            onCancel={() => setAdding(undefined)}
          />
        </div>
      )}
    </section>
  );
}
