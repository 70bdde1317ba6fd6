import { newId } from '../protocol/newId';
import { createOutbox, type Shelf } from '../seat/outbox';
import { me } from '../protocol/api';
import type { CaseId, Command, ScreenItem } from '../protocol/contract';
import { openLine } from '../protocol/connection';
import { newsBetween } from './news';
import type { Place } from './place';
import { following, silent, told, type PlanView } from './planView';
import { changed, closed, itemsOf, joining, stopped, welcomed, type ScreenState } from './screenState';

export interface Plan {
  readonly view: () => PlanView;
  readonly subscribe: (listener: () => void) => () => void;
  readonly onNews: (listener: (sentence: string) => void) => () => void;
  readonly go: (place: Place) => void;
  readonly submit: (...commands: readonly Command[]) => void;
}

export interface Means {
  readonly open: typeof openLine<ScreenItem>;
  readonly whoAmI: typeof me;
  readonly wait: (milliseconds: number) => Promise<void>;
}

const calmAfter = 2_500;
/** After a silence that was already waited out, the rest of five seconds. */
const rest = 900;
const joinAgainAfter = 1_000;
/** On this shared machine nothing outlives the page. */
const nowhere: Shelf = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };
const browser: Means = {
  open: openLine<ScreenItem>,
  whoAmI: me,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};

/** The plan of one detainee on one screen: the line, what was sent over it, and where he reads. */
export function openPlan(reference: CaseId, { open, whoAmI, wait }: Means = browser): Plan {
  let view: PlanView = { screen: joining, lineDown: false, asked: [] };
  let isUp = false;
  let era = 0;
  const listeners = new Set<() => void>();
  const newsListeners = new Set<(sentence: string) => void>();

  const set = (next: PlanView): void => {
    view = next;
    for (const listener of listeners) listener();
  };
  const show = (screen: ScreenState): void => {
    const news = newsBetween(itemsOf(view.screen), itemsOf(screen));
    set(following(view, screen));
    if (news !== undefined) for (const listener of newsListeners) listener(news);
  };
  const outbox = createOutbox({
    shelf: nowhere,
    key: '',
    wait,
    send: ({ commandId, command }) => line.submit(reference, commandId, command),
    changed: () => set({ ...view, asked: outbox.letters().map((letter) => letter.command) }),
    verdict: (letter, verdict) => {
      outbox.forget(letter.commandId);
      set(told(view, letter, verdict));
    },
  });
  const stop = (): void => {
    era += 1;
    isUp = false;
    for (const { commandId } of outbox.letters()) outbox.forget(commandId);
    outbox.close();
    line.end();
    show(stopped);
  };
  const lost = async (patience: number): Promise<void> => {
    isUp = false;
    outbox.close();
    const mine = (era += 1);
    await wait(patience);
    if (era === mine) set({ ...view, lineDown: true });
  };
  const join = (): void => void line.join(reference).catch(joinLater);
  const joinLater = async (): Promise<void> => {
    await wait(joinAgainAfter);
    if (isUp) join();
  };
  const checkSignIn = async (): Promise<void> => {
    const answer = await whoAmI();
    if (answer.kind === 'signedOut' || (answer.kind === 'ok' && answer.value.case !== reference)) stop();
  };

  const line = open({
    up: () => {
      isUp = true;
      join();
    },
    down: (silent) => void lost(silent ? rest : calmAfter),
    unreachable: () => void checkSignIn(),
    welcome: (message) => {
      era += 1;
      view = { ...view, lineDown: false };
      show(welcomed(view.screen, message));
      outbox.open();
    },
    changed: (message) => {
      show(changed(view.screen, message));
      if (view.screen.kind === 'stale') join();
    },
    present: () => undefined,
    closed: (message) => {
      if (closed(view.screen, message) === stopped) stop();
      else void joinLater();
    },
  });
  void lost(calmAfter);

  return {
    view: () => view,
    subscribe: (listener) => subscribeTo(listeners, listener),
    onNews: (listener) => subscribeTo(newsListeners, listener),
    go: (place) => set(silent({ ...view, place })),
    submit: (...commands) => {
      set(silent(view));
      for (const command of commands) outbox.add(command, newId());
    },
  };
}

function subscribeTo<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
