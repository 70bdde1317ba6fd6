import type { ReactNode } from 'react';
import type { Items } from '../../case/state';
import { mayOnConference } from '../../case/rights';
import type { ConferenceItem, PersonId } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { nameOf } from '../../text/people';
import { listed } from '../../text/visibility';
import { useRoom } from '../../room/RoomContext';
import './Hands.css';

/** One's own hand, and the round in which everyone speaks: the detainee first. */
export function Hands({
  items,
  conference,
}: {
  readonly items: Items;
  readonly conference: ConferenceItem;
}): ReactNode {
  const { you, store } = useRoom();
  const own = conference.hands.some(({ person }) => person === you.person);
  return (
    <section className="hands" aria-label="Wie wil iets zeggen">
      <Button
        onClick={() => store.submit(own ? { type: 'lowerHand' } : { type: 'raiseHand', kind: 'speak' })}
        aria-pressed={own}
      >
        <Icon name="hand" />
        {own ? 'Hand omlaag' : 'Ik wil iets zeggen'}
      </Button>
      <Round items={items} conference={conference} />
    </section>
  );
}

function Round({ items, conference }: { readonly items: Items; readonly conference: ConferenceItem }): ReactNode {
  const { store, people, you } = useRoom();
  const { id, speaker, speakers, segment } = conference;
  const may = mayOnConference(conference, you);
  if (speaker === undefined) {
    return may('startRound') ? (
      <Button
        onClick={() =>
          store.submit({ type: 'startRound', conference: id, speakers: everyone(items, segment === 'dialogue') })
        }
      >
        Rondje beginnen
      </Button>
    ) : null;
  }
  const coming = speakers.filter((person) => person !== speaker);
  return (
    <div className="hands__round">
      <p>
        <b>{nameOf(people, speaker)}</b> heeft het woord.
      </p>
      {coming.length > 0 && <p className="meta">Daarna: {listed(coming.map((person) => nameOf(people, person)))}</p>}
      {may('nextSpeaker') && (
        <Button onClick={() => store.submit({ type: 'nextSpeaker', conference: id })}>
          {coming.length > 0 ? 'Volgende' : 'Rondje klaar'}
        </Button>
      )}
    </div>
  );
}

/** The detainee first when he is there, then everyone who is not a deputy. */
function everyone({ participant }: Items, withDetainee: boolean): readonly PersonId[] {
  const all = [...participant.values()].filter(
    ({ deputyOf, role }) => deputyOf === undefined && (withDetainee || role !== 'detainee'),
  );
  return [...all]
    .sort((a, b) => Number(b.role === 'detainee') - Number(a.role === 'detainee'))
    .map(({ person }) => person);
}
