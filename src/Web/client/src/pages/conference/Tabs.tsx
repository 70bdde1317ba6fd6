import type { ReactNode } from 'react';
import './Tabs.css';

export type Tab = 'now' | 'agenda' | 'mine';

const words: Readonly<Record<Tab, string>> = { now: 'Nu', agenda: 'Agenda', mine: 'Mijn acties' };
const order: readonly Tab[] = ['now', 'agenda', 'mine'];

/** In a narrow window one part of the room at a time. */
export function Tabs({ tab, choose }: { readonly tab: Tab; readonly choose: (tab: Tab) => void }): ReactNode {
  return (
    <nav className="tabs" aria-label="Onderdelen">
      {order.map((each) => (
        <button key={each} type="button" {...(each === tab && { 'aria-current': 'true' })} onClick={() => choose(each)}>
          {words[each]}
        </button>
      ))}
    </nav>
  );
}
