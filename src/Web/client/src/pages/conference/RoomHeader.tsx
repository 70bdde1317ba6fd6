import type { ReactNode } from 'react';
import { CalendarLink } from '../../app/CalendarLink';
import type { Items } from '../../case/state';
import { isRunning } from '../../case/selectors';
import type { ConferenceItem, LocalDate, Me, Present } from '../../protocol/contract';
import { Icon } from '../../ui/Icon';
import { Pill } from '../../ui/Pill';
import { Link } from '../../app/Link';
import { dayAt, freeIn, timeAt } from '../../text/dates';
import { conferenceTypes, segments } from '../../text/states';
import { useRoom } from '../../room/RoomContext';
import { Presence } from './Presence';
import { RoomMenu } from './RoomMenu';
import { RunningTime } from './RunningTime';
import './RoomHeader.css';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem | undefined;
  readonly present: Present['organisations'];
  readonly me: Me;
}

export function RoomHeader({ items, conference, present, me }: Props): ReactNode {
  const { name, today, store, detainee } = useRoom();
  const isConnected = present.some(({ persons }) => persons.some((person) => person === detainee));
  const record = [...items.case.values()][0];
  return (
    <header className="room-header">
      <Link to="/casussen" className="room-header__back">
        <span aria-hidden="true">‹</span>
        <span className="unseen">Naar je casussen</span>
      </Link>
      <div className="room-header__name">
        <h1>
          {record?.reference} · {name}
        </h1>
        <p>{conferenceLine(conference, today)}</p>
        {conference?.segment === 'planned' && conference.plannedAt !== undefined && (
          <CalendarLink reference={store.reference} conference={conference.id} />
        )}
      </div>
      <Pill variant="free">
        {freeIn(record?.releaseDate, today)}
        {record?.releaseProvisional === true && <span className="unseen">, onder voorbehoud</span>}
      </Pill>
      {conference?.segment === 'dialogue' && (
        <Pill variant="watching">
          <Icon name="eye" />
          {isConnected ? `${name} kijkt nu mee` : `Scherm van ${name}: nog niet verbonden`}
        </Pill>
      )}
      {isRunning(conference) && conference?.startedAt !== undefined && <RunningTime since={conference.startedAt} />}
      <div className="room-header__end">
        <Presence present={present} />
        <CallLink url={conference?.joinUrl} />
        <RoomMenu me={me} />
      </div>
    </header>
  );
}

/** To the call itself, when there is one. Only a real web address becomes a link. */
function CallLink({ url }: { readonly url: string | undefined }): ReactNode {
  if (url?.startsWith('https://') !== true) return null;
  return (
    <a className="button room-header__call" href={url} target="_blank" rel="noreferrer">
      {inTeams(url) ? 'Gesprek in Teams' : 'Naar het gesprek'}
      <span className="unseen"> (opent een nieuw venster)</span>
    </a>
  );
}

function conferenceLine(conference: ConferenceItem | undefined, today: LocalDate): string {
  if (conference === undefined) return 'Nog geen overleg gepland';
  const { type, segment, plannedAt } = conference;
  const when =
    segment === 'planned' && plannedAt !== undefined
      ? `${dayAt(plannedAt, today)}, ${timeAt(plannedAt)} uur`
      : segments[segment];
  return `${conferenceTypes[type]} · ${when}`;
}

/** A pasted link may be to any call. */
const inTeams = (url: string): boolean =>
  URL.canParse(url) && /^teams\.(microsoft\.com|cloud\.microsoft|live\.com)$/.test(new URL(url).hostname);
