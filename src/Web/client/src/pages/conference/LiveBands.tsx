import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { isRunning } from '../../case/selectors';
import type { ConferenceItem } from '../../protocol/contract';
import { ConnectionBand } from '../../room/ConnectionBand';
import { FollowBand } from './FollowBand';
import type { Following } from './useFollow';
import { VoiceBand } from './VoiceBand';
import './LiveBands.css';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem | undefined;
  readonly following: Following;
  readonly offline: boolean;
}

/** What everyone must see now, wherever they scrolled and whatever part of the room is open. */
export function LiveBands({ items, conference, following, offline }: Props): ReactNode {
  const running = isRunning(conference) ? conference : undefined;
  return (
    <section className="live-bands" aria-label="Nu in het overleg">
      {running !== undefined && <VoiceBand conference={running} />}
      <ConnectionBand offline={offline} />
      <FollowBand items={items} current={running?.currentItem} place={following.place} goAlong={following.goAlong} />
    </section>
  );
}
