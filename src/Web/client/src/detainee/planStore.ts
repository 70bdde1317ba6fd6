import { me } from '../protocol/api';
import { openConnection } from '../protocol/connection';
import type { CaseId, Command, ScreenItem } from '../protocol/contract';
import { keepsNothing } from '../seat/keyValueStore';
import { createSeat } from '../seat/seat';
import { newsBetween, newWords } from './news';
import type { Place } from './place';
import { itemsOf, projection, type PlanItems } from './plan';
import { following, silent, told, type PlanView } from './planView';

export interface Plan {
  readonly view: () => PlanView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly onNews: (listener: (sentence: string) => void) => () => void;
  readonly go: (place: Place) => void;
  readonly submit: (command: Command) => void;
}

interface Options {
  readonly open: typeof openConnection<ScreenItem>;
  readonly whoAmI: typeof me;
}

/** The plan of one detainee on one screen: their seat, where they read, and what the screen says back. */
export function openPlan(
  reference: CaseId,
  { open, whoAmI }: Options = { open: openConnection<ScreenItem>, whoAmI: me },
): Plan {
  const listeners = new Set<() => void>();
  const newsListeners = new Set<(sentence: string) => void>();

  const checkSignIn = async (): Promise<void> => {
    const answer = await whoAmI();
    if (answer.kind === 'signedOut' || (answer.kind === 'ok' && answer.value.case !== reference))
      seat.close('signedOut');
  };
  const seat = createSeat<ScreenItem, PlanItems>({
    reference,
    projection,
    open,
    storage: keepsNothing,
    key: '',
    onVerdict: (sent, verdict) => {
      seat.forget(sent.commandId);
      set(told(view, sent, verdict));
    },
    onClosed: () => {
      for (const { commandId } of seat.getSnapshot().pending) seat.forget(commandId);
    },
    onUnreachable: () => void checkSignIn(),
  });
  let view: PlanView = { seat: seat.getSnapshot(), hadItems: false };

  const set = (next: PlanView): void => {
    view = next;
    for (const listener of listeners) listener();
  };
  seat.subscribe(() => {
    const [before, after] = [itemsOf(view.seat.state), itemsOf(seat.getSnapshot().state)];
    const news = before === after ? undefined : newWords(before, after);
    set({ ...following(view, seat.getSnapshot()), ...(news !== undefined && { news }) });
    const spoken = before === after ? undefined : newsBetween(before, after);
    if (spoken !== undefined) for (const listener of newsListeners) listener(spoken);
  });
  seat.start();

  return {
    view: () => view,
    subscribe: (listener) => subscribeTo(listeners, listener),
    onNews: (listener) => subscribeTo(newsListeners, listener),
    go: (place) => set(silent({ ...view, place })),
    submit: (command) => {
      set(silent(view));
      seat.submit(command);
    },
  };
}

function subscribeTo<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
