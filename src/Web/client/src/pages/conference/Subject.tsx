import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { goalsOf, underArea } from '../../case/selectors';
import type { LifeArea } from '../../protocol/contract';
import { ActionList } from './ActionList';
import { Commitments } from './Commitments';
import { Decisions } from './Decisions';
import { Goals } from './Goals';
import { Notes } from './Notes';
import { Situations } from './Situations';

/** Everything under one life area, or under none: what is possible, his own words, then what we do. */
export function Subject({ items, area }: { readonly items: Items; readonly area: LifeArea | undefined }): ReactNode {
  const all = goalsOf(items.goal);
  return (
    <>
      {area !== undefined && <Situations situations={underArea(items.situation, area, items)} area={area} />}
      <Goals all={all} shown={area === undefined ? all : all.filter(({ lifeArea }) => lifeArea === area)} area={area} />
      <ActionList items={items} actions={underArea(items.action, area, items)} goals={all} area={area} />
      <Commitments commitments={underArea(items.commitment, area, items)} area={area} />
      <Decisions decisions={underArea(items.decision, area, items)} area={area} />
      <Notes notes={underArea(items.note, area, items)} area={area} />
    </>
  );
}
