import type { ReactNode } from 'react';
import { mayFor, type MayOnAction } from '../../case/rights';
import type { ActionItem, Party } from '../../protocol/contract';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { fullNameOf, nameOf, organisationNameOf } from '../../text/people';
import { listed } from '../../text/visibility';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import './ActionOwner.css';

/** Who does it, or the button to do it. Ownership shows only when the server says so. */
export function ActionOwner({ action, may }: { readonly action: ActionItem; readonly may: MayOnAction }): ReactNode {
  const { store, name, detainee, people, you } = useRoom();
  const him = detainee === undefined ? undefined : people.get(detainee);
  const asked = usePendingCommands(action.id).some(
    ({ command, refused }) => command.type === 'claimAction' && refused === undefined,
  );
  const { owner, supporters } = action;
  if (may('claimAction')) {
    return (
      <div className="action__owner">
        <Button
          variant="main"
          aria-disabled={asked}
          onClick={() => {
            if (!asked) store.submit({ type: 'claimAction', action: action.id });
          }}
        >
          {asked ? 'Gevraagd…' : 'Ik pak dit op'}
          <span className="unseen">: {action.text}</span>
        </Button>
        {him !== undefined && !asked && mayFor(him, action, you)('claimAction') && (
          <Button onClick={() => store.submit({ type: 'claimAction', action: action.id, for: him.person })}>
            {name} doet dit zelf
          </Button>
        )}
        <Helping supporters={supporters} />
      </div>
    );
  }
  if (owner === undefined) return null;
  return (
    <div className="action__owner">
      <Owner party={owner} />
      <Helping supporters={supporters} />
      {action.deputy !== undefined && <p className="meta">Vervanger: {nameOf(people, action.deputy.person)}</p>}
      {action.handingOverTo !== undefined && (
        <p className="meta">Gevraagd: {nameOf(people, action.handingOverTo.person)}</p>
      )}
    </div>
  );
}

function Helping({ supporters }: { readonly supporters: readonly Party[] }): ReactNode {
  const { people } = useRoom();
  if (supporters.length === 0) return null;
  return <p className="meta">Helpt mee: {listed(supporters.map(({ person }) => nameOf(people, person)))}</p>;
}

export function Owner({ party }: { readonly party: Party }): ReactNode {
  const { you, detainee, name, people } = useRoom();
  const his = party.person === detainee;
  const words = his ? `${name} doet dit zelf` : party.person === you.person ? 'Jij' : fullNameOf(people, party);
  return (
    <span className="owner">
      <Avatar name={his ? name : organisationNameOf(people, party.organisation)} voice={his} />
      <span>{words}</span>
    </span>
  );
}
