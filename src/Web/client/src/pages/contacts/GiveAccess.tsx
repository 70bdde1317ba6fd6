import { useState, type ReactNode } from 'react';
import { giveAccess } from '../../protocol/api';
import type { Contact, OrganisationKind, Role } from '../../protocol/contract';
import { problemOf } from '../../app/answers';
import { givableRoles, roles } from '../../text/roles';
import { Button } from '../../ui/Button';

/** The administrator lets a contact sign in. Places in cases stay that person's own. */
export function GiveAccess({
  contact,
  kind,
  onDone,
}: {
  readonly contact: Contact;
  readonly kind: OrganisationKind;
  readonly onDone: (words: string) => void;
}): ReactNode {
  const [role, setRole] = useState(usual(kind));
  const give = async (): Promise<void> => {
    const answer = await giveAccess({ organisation: contact.organisation, contact: contact.id, role });
    onDone(
      answer.kind === 'ok'
        ? `${contact.name} kan nu inloggen met ${contact.mail ?? ''}. Laat dat zelf weten.`
        : problemOf(answer),
    );
  };
  return (
    <div className="directory__buttons">
      <label className="field">
        <span>Rol van {contact.name}</span>
        <select className="input" value={role} onChange={(event) => setRole(event.target.value as Role)}>
          {givableRoles.map((each) => (
            <option key={each} value={each}>
              {roles[each]}
            </option>
          ))}
        </select>
      </label>
      <Button variant="main" onClick={() => void give()}>
        Toegang geven
        <span className="unseen"> ({contact.name})</span>
      </Button>
    </div>
  );
}

function usual(kind: OrganisationKind): Role {
  if (kind === 'pi') return 'piCaseManager';
  return kind === 'safetyHouse' ? 'processCoordinator' : 'chainPartner';
}
