import type { ReactNode } from 'react';
import { useRoom } from '../../room/RoomContext';
import { pollLinks } from '../../protocol/api';
import type { ConferenceItem, PersonId, PollView, PolledView } from '../../protocol/contract';
import { Copy } from '../../ui/Copy';
import { nameOf } from '../../text/people';
import './PollLinks.css';

interface Props {
  readonly conference: ConferenceItem;
  readonly poll: PollView;
}

/** The personal links of whoever did not answer yet: for those who got no mail, and for those who lost it. */
export function PollLinks({ conference, poll: { people, round } }: Props): ReactNode {
  const silent = people.filter(({ answers }) => answers === undefined);
  const byHand = silent.filter(({ how }) => how === 'link');
  const others = silent.filter(({ how }) => how !== 'link');
  return (
    <>
      {byHand.length > 0 && (
        <div className="poll__links">
          <p>
            Deze mensen kregen geen mail. <b>Stuur zelf hun link.</b>
          </p>
          <Links key={round} conference={conference} people={byHand} />
        </div>
      )}
      {others.length > 0 && (
        <details className="poll__links">
          <summary>Link voor iemand anders</summary>
          <Links key={round} conference={conference} people={others} />
        </details>
      )}
    </>
  );
}

function Links({
  conference,
  people,
}: {
  readonly conference: ConferenceItem;
  readonly people: readonly PolledView[];
}): ReactNode {
  const known = useRoom().people;
  return (
    <ul>
      {people.map(({ person }) => (
        <li key={person}>
          <span>{nameOf(known, person)}</span>
          <CopyLink conference={conference} person={person} name={nameOf(known, person)} />
        </li>
      ))}
    </ul>
  );
}

/** The link is asked for when it is needed and stands nowhere before. */
function CopyLink({
  conference,
  person,
  name,
}: {
  readonly conference: ConferenceItem;
  readonly person: PersonId;
  readonly name: string;
}): ReactNode {
  const { store } = useRoom();
  const find = async (): Promise<string | undefined> => {
    const answer = await pollLinks(store.reference, conference.id);
    return answer.kind === 'ok' ? answer.value.find((each) => each.person === person)?.link : undefined;
  };
  return (
    <Copy text={find} name={`Link van ${name}`}>
      Kopieer de link<span className="unseen"> van {name}</span>
    </Copy>
  );
}
