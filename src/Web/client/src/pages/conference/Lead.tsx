import { useState, type ReactNode } from 'react';
import type { Items } from '../../case/state';
import { mayInCase, mayOnConference } from '../../case/rights';
import { isRunning } from '../../case/selectors';
import type { AgendaItem, ConferenceItem, ConferenceSegment, ItemId, Present } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { PrepareLink } from '../../app/PrepareLink';
import { nameOf } from '../../text/people';
import { segments } from '../../text/states';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import './Lead.css';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem;
  readonly agenda: readonly AgendaItem[];
  readonly present: Present['organisations'];
}

const steps: readonly ConferenceSegment[] = ['prep', 'dialogue', 'debrief'];

/** Leading the conference: start it, choose its part, go to the next point, or take over. */
export function Lead({ items, conference, agenda, present }: Props): ReactNode {
  const { you, people, store } = useRoom();
  const pending = usePendingCommands(conference.id);
  const { id, facilitator, segment, currentItem } = conference;
  const leader =
    (facilitator.person === you.person ? 'Jij' : nameOf(people, facilitator.person)) +
    (segment === 'closed' ? ' leidde dit overleg.' : ' leidt dit overleg.');
  const absent = !present.some(({ persons }) => persons.includes(facilitator.person));
  const may = mayOnConference(conference, you, anotherRuns(items, id));
  const next = nextPoint(agenda, currentItem, segment);
  return (
    <div className="lead">
      {segment === 'draft' && <p className="meta">Deze agenda is in voorbereiding. Partners zien hem nog niet.</p>}
      <p className="meta">
        {leader}
        {absent && isRunning(conference) && facilitator.person !== you.person && ' De verbinding is nu weg.'}
      </p>
      {isRunning(conference) && absent && may('takeOver') && (
        <Button variant="main" onClick={() => store.submit({ type: 'takeOver', conference: id })}>
          Ik neem over
        </Button>
      )}
      {may('startConference') && (
        <Button variant="main" onClick={() => store.submit({ type: 'startConference', conference: id })}>
          Overleg starten
        </Button>
      )}
      {mayInCase(you)('draftConference') && <PrepareLink reference={store.reference} segment={segment} />}
      {may('enterSegment') && <Segments conference={conference} />}
      {may('setCurrentItem') && next !== undefined && (
        <Button onClick={() => store.submit({ type: 'setCurrentItem', conference: id, item: next.id })}>
          <span>
            Volgende punt<span className="lead__next">: {next.title}</span>
          </span>
        </Button>
      )}
      <PendingCommandStatuses
        pending={pending.filter(({ refused, command }) => refused === undefined || command.type !== 'closeConference')}
      />
    </div>
  );
}

const anotherRuns = ({ conference }: Items, id: ItemId): boolean =>
  [...conference.values()].some((each) => each.id !== id && isRunning(each));

function Segments({ conference }: { readonly conference: ConferenceItem }): ReactNode {
  const { store, name } = useRoom();
  const [asking, setAsking] = useState(false);
  const enter = (segment: ConferenceSegment): void => {
    setAsking(false);
    store.submit({ type: 'enterSegment', conference: conference.id, segment });
  };
  const press = (segment: ConferenceSegment): void => {
    if (segment === conference.segment) return;
    if (segment === 'dialogue') setAsking(true);
    else enter(segment);
  };
  return (
    <div className="lead__segments" role="group" aria-label="Deel van het overleg">
      {steps.map((each) => (
        <button key={each} type="button" aria-pressed={each === conference.segment} onClick={() => press(each)}>
          {segments[each]}
        </button>
      ))}
      {asking && (
        <Confirm
          title={`${name} kijkt dan mee.`}
          yes="Ja, begin het gesprek"
          onYes={() => enter('dialogue')}
          onNo={() => setAsking(false)}
        >
          {name} ziet in het gesprek alles wat voor iedereen is. Wat alleen voor partners is, blijft bij de partners.
        </Confirm>
      )}
    </div>
  );
}

function nextPoint(
  agenda: readonly AgendaItem[],
  current: string | undefined,
  segment: ConferenceSegment,
): AgendaItem | undefined {
  const here = agenda.filter((each) => each.segment === segment);
  return here[here.findIndex(({ id }) => id === current) + 1];
}
