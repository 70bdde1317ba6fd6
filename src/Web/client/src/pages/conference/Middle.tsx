import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import type { ConferenceItem } from '../../protocol/contract';
import { lifeAreas } from '../../text/lifeAreas';
import { ClosingRound } from './ClosingRound';
import type { Place } from './useFollow';
import { Subject } from './Subject';
import { SubjectHead } from './SubjectHead';
import { Timeline } from './Timeline';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem | undefined;
  readonly place: Place | undefined;
  readonly look: (place: Place) => void;
}

/** What someone looks at now. */
export function Middle({ items, conference, place, look }: Props): ReactNode {
  if (place?.kind === 'closing') return <ClosingRound items={items} conference={conference} />;
  if (place?.kind === 'timeline') return <Timeline items={items} />;
  if (place?.kind === 'area')
    return (
      <>
        <SubjectHead title={lifeAreas[place.area]} icon={place.area} />
        <Subject key={place.area} items={items} area={place.area} />
      </>
    );
  const item = place === undefined ? undefined : items.agendaItem.get(place.id);
  if (item === undefined)
    return (
      <>
        <SubjectHead title="Welkom" icon="talk" />
        <Subject items={items} area={undefined} />
      </>
    );
  return (
    <>
      <SubjectHead
        title={item.title}
        icon={item.lifeArea ?? 'talk'}
        item={item}
        conference={conference}
        readBack={() => look({ kind: 'closing' })}
      />
      <Subject key={item.id} items={items} area={item.lifeArea} />
    </>
  );
}
