import type { ReactNode } from 'react';
import type { ItemId } from '../../protocol/contract';
import { useFacts } from '../../room/RoomContext';
import { PersonField } from './PersonField';

/** The coordinator writes down who said "I will". */
export function PersonClaim({ action }: { readonly action: ItemId }): ReactNode {
  const { store } = useFacts();
  return (
    <PersonField
      label="Iemand zegt: dat doe ik"
      button="Vastleggen"
      send={(person) => store.submit({ type: 'claimAction', action, for: person })}
    />
  );
}
