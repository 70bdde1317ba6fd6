import type { ReactNode } from 'react';
import type { Me } from '../protocol/contract';
import { Avatar } from '../look/Avatar';
import { Button } from '../look/Button';
import { Link } from './Link';
import { leave } from './session';
import './TopBar.css';

export function TopBar({ me }: { readonly me: Me }): ReactNode {
  return (
    <header className="topbar">
      <span className="topbar__brand">Nazorg</span>
      <nav aria-label="Hoofdmenu">
        <Link to="/casussen" className="topbar__link" current>Casussen</Link>
      </nav>
      <span className="topbar__me">
        <Avatar name={me.organisation.name} />
        <span><b>{me.name}</b><small>{me.organisation.name}</small></span>
        <Button look="quiet" onClick={() => void leave()}>Afmelden</Button>
      </span>
    </header>
  );
}
