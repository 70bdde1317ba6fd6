import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { byDue, doubted, needsOwner, promises } from '../../case/selectors';
import type { ActionItem, CommitmentItem, ConferenceItem } from '../../protocol/contract';
import { CalmList } from '../../ui/CalmList';
import { useRoom } from '../../room/RoomContext';
import { CloseConference } from './CloseConference';
import { NewCommitment } from './Commitments';
import { PromiseCard } from './PromiseCard';
import { ReadDecisions } from './ReadDecisions';
import { WithoutOwner } from './WithoutOwner';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem | undefined;
}

/** Every promise is read back, one's own first, and everything without an owner gets a place. Then it can close. */
export function ClosingRound({ items, conference }: Props): ReactNode {
  const { you, name } = useRoom();
  const open = [...items.action.values()].filter(needsOwner).sort(byDue);
  const all = promises(items);
  const own = all.filter(({ owner }) => owner?.person === you.person);
  const others = all.filter(({ owner }) => owner?.person !== you.person);
  const unsure = doubted(items).length;
  return (
    <>
      <p>Lees elke afspraak voor. Wie het doet, zegt zelf: ja, dat doe ik.</p>
      {unsure > 0 && (
        <p>
          {name} is bij {unsure} {unsure === 1 ? 'ding' : 'dingen'} niet zeker. Praat daar eerst over.
        </p>
      )}
      {own.length > 0 && <Promises title="Wat jij belooft" promises={own} items={items} />}
      <Promises title={own.length > 0 ? 'Wat de anderen beloven' : 'Wat we beloven'} promises={others} items={items} />
      {all.length === 0 && <p className="meta">Er zijn nog geen afspraken om door te nemen.</p>}
      <NewCommitment area={undefined} />
      <h3 className="section-title">Nog niemand</h3>
      {open.length === 0 && <p className="meta">Alles heeft een plek.</p>}
      <CalmList
        ids={open.map(({ id }) => id)}
        render={(id) => {
          const action = items.action.get(id);
          return action === undefined ? null : <WithoutOwner action={action} />;
        }}
      />
      <ReadDecisions items={items} />
      {conference !== undefined && <CloseConference items={items} conference={conference} />}
    </>
  );
}

interface PromisesProps {
  readonly title: string;
  readonly promises: readonly (ActionItem | CommitmentItem)[];
  readonly items: Items;
}

function Promises({ title, promises: listed, items }: PromisesProps): ReactNode {
  if (listed.length === 0) return null;
  return (
    <>
      <h3 className="section-title">{title}</h3>
      <CalmList
        ids={listed.map(({ id }) => id)}
        render={(id) => {
          const promise = items.action.get(id) ?? items.commitment.get(id);
          return promise === undefined ? null : <PromiseCard promise={promise} />;
        }}
      />
    </>
  );
}
