import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import type { Items } from '../../case/state';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import { Readers } from '../../room/Readers';
import type { AgendaItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Icon, type IconName } from '../../ui/Icon';
import { focusOn } from '../../ui/focus';
import { PointEdit } from './PointEdit';
import { pointLine, pointTag, type PointTag } from './pointLines';
import './PointRow.css';

export interface Moving {
  readonly place: number;
  readonly last: number;
  readonly put: (place: number, focus?: string) => void;
  readonly grab: (event: PointerEvent<HTMLElement>) => void;
}

interface Props {
  readonly point: AgendaItem;
  readonly items: Items;
  readonly moving: Moving;
  readonly sign: '' | 'dragged' | 'above' | 'below';
}

/** One point: what it is about, how long it takes, and the ways to move it. */
export function PointRow({ point, items, moving, sign }: Props): ReactNode {
  const { name, people, today } = useRoom();
  const [editing, setEditing] = useState(false);
  const pending = usePendingCommands(point.id).filter(
    ({ command, refused }) => refused !== undefined || command.type !== 'moveAgendaItem',
  );
  const tag = pointTag(point, items, today);
  const line = pointLine(point, items, name, people);
  const done = (): void => {
    setEditing(false);
    focusOn(`edit-${point.id}`);
  };
  const draftHidden = point.visibility === 'restricted';
  return (
    <li className={`point point--${sign}`}>
      <div className="point__row">
        <Grip point={point} moving={moving} />
        <span
          className={`point__icon ${point.lifeArea === undefined && point.title.includes(`(${name})`) ? 'point__icon--voice' : ''}`}
        >
          <Icon name={iconOf(point, name)} />
        </span>
        <div className="point__words">
          <b>{point.title}</b>
          {line !== '' && <span className="meta">{line}</span>}
          {draftHidden && <Readers item={point} />}
        </div>
        {tag !== undefined && <Tag tag={tag} />}
        <span className="point__minutes">{point.minutes === undefined ? '' : `${point.minutes} min`}</span>
        <div className="point__buttons">
          <MoveButton point={point} way="up" moving={moving} />
          <MoveButton point={point} way="down" moving={moving} />
          <Button variant="quiet" id={`edit-${point.id}`} aria-expanded={editing} onClick={() => setEditing(!editing)}>
            Wijzig<span className="unseen"> {point.title}</span>
          </Button>
        </div>
      </div>
      {editing && <PointEdit point={point} done={done} />}
      <PendingCommandStatuses pending={pending} />
    </li>
  );
}

function Grip({ point, moving }: { readonly point: AgendaItem; readonly moving: Moving }): ReactNode {
  const { place, last, put, grab } = moving;
  const id = `grip-${point.id}`;
  const press = (event: KeyboardEvent): void => {
    const to = { ArrowUp: place - 1, ArrowDown: place + 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    put(Math.max(0, Math.min(to, last)), id);
  };
  return (
    <button
      type="button"
      id={id}
      className="point__grip"
      onKeyDown={press}
      onPointerDown={grab}
      aria-label={`Verplaats ${point.title} met pijl omhoog of omlaag. Nu plaats ${place + 1} van ${last + 1}.`}
    >
      <Icon name="grip" />
    </button>
  );
}

function MoveButton({
  point,
  way,
  moving,
}: {
  readonly point: AgendaItem;
  readonly way: 'up' | 'down';
  readonly moving: Moving;
}): ReactNode {
  const { place, last, put } = moving;
  const to = way === 'up' ? place - 1 : place + 1;
  const atEnd = to < 0 || to > last;
  const id = `${way}-${point.id}`;
  return (
    <button
      type="button"
      id={id}
      className="point__move"
      aria-disabled={atEnd}
      aria-label={`${point.title} ${way === 'up' ? 'omhoog' : 'omlaag'}`}
      onClick={() => !atEnd && put(to, id)}
    >
      <Icon name={way} />
    </button>
  );
}

function Tag({ tag: { variant, words } }: { readonly tag: PointTag }): ReactNode {
  return <span className={`tag tag--${variant}`}>{words}</span>;
}

function iconOf({ lifeArea, segment, title }: AgendaItem, name: string): IconName {
  if (lifeArea !== undefined) return lifeArea;
  if (segment !== 'dialogue') return 'people';
  if (title.includes(`(${name})`)) return 'talk';
  return title === 'Afspraken doornemen' ? 'check' : 'list';
}
