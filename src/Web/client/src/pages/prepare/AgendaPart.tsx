import { useLayoutEffect, useRef, type FocusEvent, type ReactNode } from 'react';
import type { Items } from '../../case/state';
import { useRoom } from '../../room/RoomContext';
import type { AgendaItem, ItemId } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { useOwnOrder } from './useOwnOrder';
import { moveTo } from './order';
import { PointRow, type Moving } from './PointRow';
import { useDrag } from './useDrag';

interface Props {
  readonly title: string;
  readonly points: readonly AgendaItem[];
  readonly items: Items;
  readonly say: (words: string) => void;
}

/** The points of one part of the conference, in an order that one can change by pointer, buttons and keys. */
export function AgendaPart({ title, points, items, say }: Props): ReactNode {
  const { store } = useRoom();
  const { shown, changes, arrange, hold, letGo } = useOwnOrder(points.map(({ id }) => id));
  const list = useRef<HTMLOListElement>(null);
  const focusAfter = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (focusAfter.current !== undefined) document.getElementById(focusAfter.current)?.focus();
    focusAfter.current = undefined;
  });
  const put = (item: ItemId, place: number, focus?: string): void => {
    const move = moveTo(shown, item, place);
    if (move === undefined) return;
    focusAfter.current = focus;
    arrange(move);
    store.submit({ type: 'moveAgendaItem', ...move });
    say(
      `${points.find(({ id }) => id === item)?.title ?? 'Dit punt'} staat nu op plaats ${place + 1} van ${shown.length}.`,
    );
  };
  const drag = useDrag(list, put);
  const blur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget) && !event.currentTarget.matches(':hover')) letGo();
  };
  return (
    <div
      className="part"
      onPointerEnter={hold}
      onPointerLeave={(event) => !event.currentTarget.contains(document.activeElement) && letGo()}
      onFocus={hold}
      onBlur={blur}
    >
      <h3 className="section-title">{title}</h3>
      <ol ref={list}>
        {shown.map((id, place) => {
          const point = items.agendaItem.get(id);
          if (point === undefined) return null;
          const moving: Moving = {
            place,
            last: shown.length - 1,
            put: (to, focus) => put(id, to, focus),
            grab: (event) => drag.grab(event, id, place),
          };
          return <PointRow key={id} point={point} items={items} moving={moving} sign={drag.signAt(id, place)} />;
        })}
      </ol>
      {changes > 0 && (
        <Button variant="quiet" onClick={letGo}>
          {changes === 1 ? '1 wijziging' : `${changes} wijzigingen`} in de volgorde – toon
        </Button>
      )}
    </div>
  );
}
