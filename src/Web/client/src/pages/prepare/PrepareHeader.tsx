import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { useRoom } from '../../room/RoomContext';
import type { ConferenceItem, Me } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Pill } from '../../ui/Pill';
import { Link } from '../../app/Link';
import { casePath } from '../../app/routes';
import { leave } from '../../app/session';
import { dayOf, freeIn } from '../../text/dates';
import { conferenceTypes } from '../../text/states';
import { useArrival } from '../../ui/focus';
import './PrepareHeader.css';

export function PrepareHeader({
  items,
  conference,
  me,
}: {
  readonly items: Items;
  readonly conference: ConferenceItem | undefined;
  readonly me: Me;
}): ReactNode {
  const { name, today, store, you } = useRoom();
  const heading = useArrival();
  const record = [...items.case.values()][0];
  const release = record?.releaseDate;
  const place = record?.piMunicipality === undefined ? '' : ` · PI in ${record.piMunicipality}`;
  const invited = conference?.meeting?.state === 'arranged' || conference?.meeting?.state === 'wanted';
  return (
    <header className="room-header prepare-header">
      <Link to="/casussen" className="room-header__back">
        <span aria-hidden="true">‹</span>
        <span className="unseen">Naar je casussen</span>
      </Link>
      <div className="room-header__name">
        <h1 ref={heading} tabIndex={-1}>
          Overleg voorbereiden · Casus {store.reference}
        </h1>
        <p>
          {conference === undefined ? 'Nieuw overleg' : conferenceTypes[conference.type]} · {name}
          {place}
        </p>
      </div>
      <Pill variant="free">
        {freeIn(release, today)}
        {release !== undefined && release >= today && ` · ${dayOf(release, today)}`}
        {record?.releaseProvisional === true && <span className="unseen">, onder voorbehoud</span>}
      </Pill>
      <div className="prepare-header__end">
        <Link to={casePath(store.reference)} className="button button--plain">
          Naar het overleg
        </Link>
        {you.role === 'processCoordinator' && conference !== undefined && !invited && (
          <Button variant="main" onClick={() => document.getElementById('uitnodigen')?.focus()}>
            Naar uitnodigen
          </Button>
        )}
        <span className="prepare-header__me">{me.name}</span>
        <Button variant="quiet" onClick={() => void leave()}>
          Afmelden
        </Button>
      </div>
    </header>
  );
}
