import type { ReactNode } from 'react';
import { doubted, mine, unclaimed } from '../../case/selectors';
import type { Items } from '../../case/state';
import type { RoomContextValue } from '../../room/RoomContext';
import './Tabs.css';

export type Tab = 'now' | 'agenda' | 'mine';
type Counts = Readonly<Partial<Record<Tab, readonly string[]>>>;

const words: Readonly<Record<Tab, string>> = { now: 'Nu', agenda: 'Agenda', mine: 'Mijn acties' };
const order: readonly Tab[] = ['now', 'agenda', 'mine'];

interface Props {
  readonly tab: Tab;
  readonly choose: (tab: Tab) => void;
  readonly counts: Counts;
}

/** In a narrow window one part of the room at a time; what waits in another is counted on its tab. */
export function Tabs({ tab, choose, counts }: Props): ReactNode {
  return (
    <nav className="tabs" aria-label="Onderdelen">
      {order.map((each) => (
        <button key={each} type="button" {...(each === tab && { 'aria-current': 'true' })} onClick={() => choose(each)}>
          {words[each]}
          {(counts[each] ?? []).map((count) => (
            <small key={count}>{count}</small>
          ))}
        </button>
      ))}
    </nav>
  );
}

/** What stands behind the tabs: what nobody has, what is yours, and what the detainee doubts. */
export function countsIn(items: Items, { you, name }: RoomContextValue): Counts {
  const said = (count: number, rest: string): readonly string[] => (count === 0 ? [] : [`${count} ${rest}`]);
  return {
    mine: [
      ...said(unclaimed(items).length, 'nog niemand'),
      ...said(mine(items, you.person).length, 'van jou'),
      ...said(doubted(items).length, `niet zeker voor ${name}`),
    ],
  };
}
