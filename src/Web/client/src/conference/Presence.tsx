import type { ReactNode } from 'react';
import type { Present } from '../protocol/contract';
import { Avatar } from '../look/Avatar';
import { nameOf, organisationNameOf } from '../words/people';
import { listed } from '../words/visibility';
import { useFacts } from './facts';

/** Who is here, once per organisation. */
export function Presence({ present }: { readonly present: Present['organisations'] }): ReactNode {
  const { people, detainee, name: firstName } = useFacts();
  return (
    <ul className="presence" aria-label="Aanwezig">
      {present.map(({ organisation, persons }) => {
        if (persons.some((person) => person === detainee)) return <li key={organisation}><Avatar voice name={firstName} label={firstName} /></li>;
        const name = organisationNameOf(people, organisation);
        return <li key={organisation}><Avatar name={name} label={`${name}: ${listed(persons.map((person) => nameOf(people, person)))}`} /></li>;
      })}
    </ul>
  );
}
