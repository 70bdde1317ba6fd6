import type { ReactNode } from 'react';
import { Link } from '../../app/Link';
import { sheetPath } from '../../app/routes';
import { useRoom } from '../../room/RoomContext';

/** To the sheet that he takes home, for who speaks for him. */
export function SheetLink(): ReactNode {
  const { you, name, store } = useRoom();
  if (you.role !== 'piCaseManager' && you.role !== 'processCoordinator') return null;
  return (
    <Link to={sheetPath(store.reference)} className="button">
      Blad voor {name}
    </Link>
  );
}
