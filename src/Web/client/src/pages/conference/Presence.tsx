import { useState, type ReactNode } from 'react';
import type { OrganisationId, Present } from '../../protocol/contract';
import { Avatar } from '../../ui/Avatar';
import { nameOf, organisationNameOf } from '../../text/people';
import { listed } from '../../text/visibility';
import { useRoom } from '../../room/RoomContext';

/** Who is here, once per organisation; and who was here and left. */
export function Presence({ present }: { readonly present: Present['organisations'] }): ReactNode {
  const { people, detainee, name: firstName } = useRoom();
  const gone = useGone(present);
  return (
    <ul className="presence" aria-label="Aanwezig">
      {present.map(({ organisation, persons }) => {
        if (persons.some((person) => person === detainee))
          return (
            <li key={organisation}>
              <Avatar voice name={firstName} label={firstName} />
            </li>
          );
        const name = organisationNameOf(people, organisation);
        return (
          <li key={organisation}>
            <Avatar name={name} label={`${name}: ${listed(persons.map((person) => nameOf(people, person)))}`} />
          </li>
        );
      })}
      {gone.map((organisation) => {
        const isHis = detainee !== undefined && people.get(detainee)?.organisation === organisation;
        const name = isHis ? firstName : organisationNameOf(people, organisation);
        return (
          <li key={organisation} className="presence__gone">
            <Avatar voice={isHis} name={name} label={`${name} is weg`} />
            <small aria-hidden="true">weg</small>
          </li>
        );
      })}
    </ul>
  );
}

/** The organisations that were seen here before and are not here now. */
function useGone(present: Present['organisations']): readonly OrganisationId[] {
  const [seen, setSeen] = useState<readonly OrganisationId[]>([]);
  const here = present.map(({ organisation }) => organisation);
  const fresh = here.filter((each) => !seen.includes(each));
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  return seen.filter((each) => !here.includes(each));
}
