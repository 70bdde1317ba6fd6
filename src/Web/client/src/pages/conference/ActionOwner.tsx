import type { ReactNode } from 'react';
import type { ActionItem, Party } from '../../protocol/contract';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { fullNameOf, nameOf, organisationNameOf } from '../../text/people';
import { listed } from '../../text/visibility';
import { useFacts, useLetters } from '../../room/RoomContext';
import type { Rights } from './rights';

/** Who does it, or the button to do it. Ownership shows only when the server says so. */
export function ActionOwner({ action, rights }: { readonly action: ActionItem; readonly rights: Rights }): ReactNode {
  const { store, name, detainee, people } = useFacts();
  const asked = useLetters(action.id).some(
    ({ command, refused }) => command.type === 'claimAction' && refused === undefined,
  );
  const { owner, supporters } = action;
  if (rights.claim) {
    return (
      <div className="action__owner">
        <Button
          look="main"
          aria-disabled={asked}
          onClick={() => {
            if (!asked) store.submit({ type: 'claimAction', action: action.id });
          }}
        >
          {asked ? 'Gevraagd…' : 'Ik pak dit op'}
          <span className="unseen">: {action.text}</span>
        </Button>
        {rights.claimForDetainee && detainee !== undefined && !asked && (
          <Button onClick={() => store.submit({ type: 'claimAction', action: action.id, for: detainee })}>
            {name} doet dit zelf
          </Button>
        )}
      </div>
    );
  }
  if (owner === undefined) return null;
  return (
    <div className="action__owner">
      <Owner party={owner} />
      {supporters.length > 0 && (
        <p className="meta">Helpt mee: {listed(supporters.map(({ person }) => nameOf(people, person)))}</p>
      )}
      {action.deputy !== undefined && <p className="meta">Vervanger: {nameOf(people, action.deputy.person)}</p>}
      {action.handingOverTo !== undefined && (
        <p className="meta">Gevraagd: {nameOf(people, action.handingOverTo.person)}</p>
      )}
    </div>
  );
}

export function Owner({ party }: { readonly party: Party }): ReactNode {
  const { you, detainee, name, people } = useFacts();
  const his = party.person === detainee;
  const words = his ? `${name} doet dit zelf` : party.person === you.person ? 'Jij' : fullNameOf(people, party);
  return (
    <span className="owner">
      <Avatar name={his ? name : organisationNameOf(people, party.organisation)} voice={his} />
      <span>{words}</span>
    </span>
  );
}
