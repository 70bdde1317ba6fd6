import { useState, type PointerEvent, type RefObject } from 'react';
import type { ItemId } from '../../protocol/contract';

interface Dragging {
  readonly item: ItemId;
  readonly from: number;
  readonly over: number;
}

interface Drag {
  readonly grab: (event: PointerEvent<HTMLElement>, item: ItemId, from: number) => void;
  /** What a row shows: it is the one that is dragged, or the line where it would land is above or below it. */
  readonly signAt: (item: ItemId, place: number) => '' | 'dragged' | 'above' | 'below';
}

/** Dragging a row by its grip, with mouse, pen or finger. Buttons and keys do the same (WCAG 2.5.7). */
export function useDrag(list: RefObject<HTMLElement | null>, put: (item: ItemId, place: number) => void): Drag {
  const [dragging, setDragging] = useState<Dragging>();
  const grab = (event: PointerEvent<HTMLElement>, item: ItemId, from: number): void => {
    if (event.button !== 0) return;
    const grip: HTMLElement = event.currentTarget;
    grip.setPointerCapture(event.pointerId);
    const controller = new AbortController();
    const { signal } = controller;
    let over = from;
    const end = (): void => {
      controller.abort();
      setDragging(undefined);
    };
    grip.addEventListener(
      'pointermove',
      (move) => {
        over = placeAt(list.current, move.clientY, from);
        setDragging({ item, from, over });
      },
      { signal },
    );
    grip.addEventListener(
      'pointerup',
      () => {
        end();
        put(item, over);
      },
      { signal },
    );
    grip.addEventListener('pointercancel', end, { signal });
    document.addEventListener(
      'keydown',
      (key) => {
        if (key.key === 'Escape') end();
      },
      { signal },
    );
  };
  const signAt = (item: ItemId, place: number): '' | 'dragged' | 'above' | 'below' => {
    if (dragging === undefined) return '';
    if (dragging.item === item) return 'dragged';
    if (dragging.over === dragging.from || dragging.over !== place) return '';
    return dragging.over < dragging.from ? 'above' : 'below';
  };
  return { grab, signAt };
}

/** The place in the list at this height: a row counts from its middle. */
function placeAt(list: HTMLElement | null, y: number, from: number): number {
  const rows = [...(list?.children ?? [])].map((row) => row.getBoundingClientRect());
  const middles = rows.map(({ top, height }) => top + height / 2).filter((_, place) => place !== from);
  return middles.filter((middle) => middle < y).length;
}
