import type { ReactNode } from 'react';
import { mayOnConference } from '../../case/rights';
import { isRunning } from '../../case/selectors';
import type { AgendaItem, ConferenceItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Icon, type IconName } from '../../ui/Icon';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { ItemTimer } from './ItemTimer';
import { Readers } from '../../room/Readers';
import './SubjectHead.css';

interface Props {
  readonly title: string;
  readonly icon: IconName;
  readonly item?: AgendaItem;
  readonly conference?: ConferenceItem | undefined;
}

export function SubjectHead({ title, icon, item, conference }: Props): ReactNode {
  const { you, store } = useRoom();
  const asked = usePendingCommands(item?.id ?? '').length > 0;
  const isNow = item !== undefined && isRunning(conference) && conference?.currentItem === item.id;
  const since = isNow ? conference.currentSince : undefined;
  const canSet =
    item !== undefined &&
    conference !== undefined &&
    conference.currentItem !== item.id &&
    mayOnConference(conference, you)('setCurrentItem');
  return (
    <div className="subject-head">
      <Icon name={icon} />
      <h2>{title}</h2>
      {item !== undefined && item.visibility !== 'shared' && <Readers item={item} />}
      {since !== undefined && <ItemTimer since={since} minutes={item?.minutes} />}
      {canSet && (
        <Button
          aria-disabled={asked}
          onClick={() => store.submit({ type: 'setCurrentItem', conference: conference.id, item: item.id })}
        >
          Bespreek dit nu
        </Button>
      )}
    </div>
  );
}
