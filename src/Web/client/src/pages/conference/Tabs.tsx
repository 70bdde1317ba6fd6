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
          {counts[each] !== undefined && <small>{counts[each].join(' · ')}</small>}
        </button>
      ))}
    </nav>
  );
}

/** What stands behind the tabs: what nobody has, what is yours, and what the detainee doubts. */
export function countsIn(items: Items, { you }: RoomContextValue): Counts {
  const counts = [
    [unclaimed(items).length, 'nog niemand'],
    [mine(items, you.person).length, 'van jou'],
    [doubted(items).length, 'niet zeker'],
  ] as const;
  const said = counts.filter(([count]) => count > 0).map(([count, rest]) => `${count} ${rest}`);
  return said.length === 0 ? {} : { mine: said };
}
