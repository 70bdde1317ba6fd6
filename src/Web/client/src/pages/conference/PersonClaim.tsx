import type { ReactNode } from 'react';
import { mayFor } from '../../case/rights';
import type { ActionItem } from '../../protocol/contract';
import { useRoom } from '../../room/RoomContext';
import { PersonField } from './PersonField';

/** Writes down who said "I will": yourself and the detainee have buttons of their own. */
export function PersonClaim({ action }: { readonly action: ActionItem }): ReactNode {
  const { store, people, you, detainee } = useRoom();
  const others = [...people.values()].filter(
    (each) => each.person !== you.person && each.person !== detainee && mayFor(each, action, you)('claimAction'),
  );
  return (
    <PersonField
      choices={others}
      label="Iemand zegt: dat doe ik"
      button="Vastleggen"
      send={(person) => store.submit({ type: 'claimAction', action: action.id, for: person })}
    />
  );
}
