import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import type { ConferenceItem, Present } from '../../protocol/contract';
import { lifeAreas } from '../../text/lifeAreas';
import { ClosingRound } from './ClosingRound';
import { Outcome } from './Outcome';
import type { Place } from './useFollow';
import { Subject } from './Subject';
import { SubjectHead } from './SubjectHead';
import { PastConference } from './PastConference';
import { TakingPart } from './TakingPart';
import { Timeline } from './Timeline';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem | undefined;
  readonly place: Place | undefined;
  readonly present: Present['organisations'];
}

/** What someone looks at now. */
export function Middle({ items, conference, place, present }: Props): ReactNode {
  if (place?.kind === 'closing' || (place === undefined && conference?.segment === 'closed'))
    return (
      <>
        <SubjectHead title={conference?.segment === 'closed' ? 'Afspraken' : 'Afspraken doornemen'} icon="list" />
        <Round items={items} conference={conference} />
      </>
    );
  if (place?.kind === 'timeline') return <Timeline items={items} />;
  if (place?.kind === 'people') return <TakingPart items={items} conference={conference} present={present} />;
  if (place?.kind === 'past') return <PastConference items={items} conference={items.conference.get(place.id)} />;
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
      <SubjectHead title={item.title} icon={item.lifeArea ?? 'talk'} item={item} conference={conference} />
      {item.subject === 'closingRound' ? (
        <Round items={items} conference={conference} />
      ) : (
        <Subject key={item.id} items={items} area={item.lifeArea} />
      )}
    </>
  );
}

/** Reading the promises back, or, when it is over, what came of it. */
function Round({ items, conference }: Pick<Props, 'items' | 'conference'>): ReactNode {
  return conference?.segment === 'closed' ? (
    <Outcome items={items} conference={conference} />
  ) : (
    <ClosingRound items={items} conference={conference} />
  );
}
