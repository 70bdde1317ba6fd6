import type { ReactNode } from 'react';
import { Confirm } from '../../ui/Confirm';
import { useRoom } from '../../room/RoomContext';

/** Showing more people what they could not see is asked first. */
export function WidenConfirm({ yes, no }: { readonly yes: () => void; readonly no: () => void }): ReactNode {
  const { name } = useRoom();
  return (
    <Confirm title={`${name} ziet dit dan ook.`} yes="Ja, laat het zien" onYes={yes} onNo={no}>
      Kijk nog even of de woorden duidelijk en vriendelijk zijn voor {name}.
    </Confirm>
  );
}
