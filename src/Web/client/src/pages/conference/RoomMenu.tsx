import { useState, type ReactNode } from 'react';
import type { Me } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { leave } from '../../app/session';
import { useRoom } from '../../room/RoomContext';
import { ScreenCodeDialog } from './ScreenCodeDialog';
import { SheetLink } from './SheetLink';
import './RoomMenu.css';

/** What one seldom needs: the detainee's screen and sheet, signing out. */
export function RoomMenu({ me }: { readonly me: Me }): ReactNode {
  const { you, name, store, spoken, setSpoken } = useRoom();
  const [code, setCode] = useState(false);
  return (
    <div className="room-menu">
      {you.role === 'piCaseManager' && <Button onClick={() => setCode(true)}>Scherm voor {name}</Button>}
      <SheetLink />
      <Button variant="quiet" onClick={() => setSpoken(!spoken)}>
        {spoken ? 'Meldingen uit' : 'Meldingen aan'}
        <span className="unseen"> voor de voorleesstem</span>
      </Button>
      <span className="room-menu__me">{me.name}</span>
      <Button variant="quiet" onClick={() => void leave()}>
        Afmelden
      </Button>
      {code && <ScreenCodeDialog reference={store.reference} name={name} close={() => setCode(false)} />}
    </div>
  );
}
