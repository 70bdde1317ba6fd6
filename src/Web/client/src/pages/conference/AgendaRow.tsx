import { memo, type ReactNode } from 'react';
import { isRunning } from '../../case/selectors';
import type { AgendaItem, ConferenceItem } from '../../protocol/contract';
import { Icon, type IconName } from '../../ui/Icon';
import type { Place } from './useFollow';
import { ItemClock } from './ItemTimer';

interface Props {
  readonly item: AgendaItem;
  readonly conference: ConferenceItem | undefined;
  readonly open: number;
  readonly at: boolean;
  readonly look: (place: Place) => void;
}

export function AgendaRow({ item, conference, open, at, look }: Props): ReactNode {
  const isCurrent = isRunning(conference) && conference?.currentItem === item.id;
  const icon: IconName = item.lifeArea ?? (item.segment === 'dialogue' ? 'talk' : 'people');
  return (
    <NavRow icon={icon} words={item.title} open={open} at={at} look={() => look({ kind: 'item', id: item.id })}>
      {isCurrent && conference.currentSince !== undefined && (
        <small className="agenda-row__now">
          <span className="unseen">Nu aan de beurt, </span>
          <b aria-hidden="true">Nu</b> <ItemClock since={conference.currentSince} minutes={item.minutes} />
        </small>
      )}
      {!isCurrent && open === 0 && item.minutes !== undefined && <small>{item.minutes} min</small>}
    </NavRow>
  );
}

interface RowProps {
  readonly icon: IconName;
  readonly words: string;
  readonly open: number;
  readonly at: boolean;
  readonly look: () => void;
  readonly children?: ReactNode;
}

export const NavRow = memo(function NavRow({ icon, words, open, at, look, children }: RowProps): ReactNode {
  return (
    <li>
      <button type="button" className="agenda-row" onClick={look} {...(at && { 'aria-current': 'true' })}>
        <Icon name={icon} />
        <span className="agenda-row__words">{words}</span>
        {children}
        {open > 0 && (
          <span className="agenda-row__open">
            <span aria-hidden="true">{open}</span>
            <span className="unseen">{open} nog niemand</span>
          </span>
        )}
      </button>
    </li>
  );
});
