import type { ReactNode } from 'react';
import type { Me } from '../protocol/contract';
import { Avatar } from '../ui/Avatar';
import { Button } from '../ui/Button';
import { Link } from './Link';
import { accountsPath, contactsPath, myAccountPath, useRoute, type Route } from './routes';
import { leave } from './session';
import './TopBar.css';

interface PageLink {
  readonly to: string;
  readonly words: string;
  readonly pages: readonly Route['page'][];
}

const cases: PageLink = {
  to: '/casussen',
  words: 'Casussen',
  pages: ['cases', 'case', 'newCase', 'prepare', 'myCalendar'],
};
const access: PageLink = { to: accountsPath, words: 'Toegang', pages: ['accounts'] };
const links: readonly PageLink[] = [
  { to: contactsPath, words: 'Contacten', pages: ['contacts', 'organisation', 'import'] },
  { to: '/maatwerk', words: 'Maatwerk', pages: ['measures'] },
];

export function TopBar({ me }: { readonly me: Me }): ReactNode {
  const { page } = useRoute();
  return (
    <header className="topbar">
      <span className="topbar__brand">Nazorg</span>
      <nav aria-label="Hoofdmenu" className="topbar__nav">
        {[me.role === 'administrator' ? access : cases, ...links].map(({ to, words, pages }) => (
          <Link key={to} to={to} className="topbar__link" current={pages.includes(page)}>
            {words}
          </Link>
        ))}
      </nav>
      <span className="topbar__me">
        <Avatar name={me.organisation.name} />
        <Link to={myAccountPath} className="topbar__account">
          <b>{me.name}</b>
          <small>{me.organisation.name}</small>
          <span className="unseen"> Mijn account</span>
        </Link>
        <Button variant="quiet" onClick={() => void leave()}>
          Afmelden
        </Button>
      </span>
    </header>
  );
}
