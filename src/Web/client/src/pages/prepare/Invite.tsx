import { useState, type ClipboardEvent, type ReactNode, type SubmitEvent } from 'react';
import type { Items } from '../../case/state';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { Meanwhile } from '../../room/Meanwhile';
import { useEditing } from '../../room/useEditing';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import type { Command, ConferenceItem, MeetingVia, MeetingView } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Notice } from '../../ui/Notice';
import { byHandStates, meetingStates, problemWords } from '../../text/scheduling';
import { listed } from '../../text/visibility';
import { focusOn } from '../../ui/focus';
import { ByHand } from './ByHand';
import { linkIn, linkProblem } from './callLink';
import { Conflict } from './Conflict';
import { isOn as isOnNow } from './meeting';
import { useScheduling, waysOf } from './useScheduling';
import './Invite.css';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem;
}

const handled: readonly Command['type'][] = [
  'openConference',
  'arrangeMeeting',
  'cancelMeeting',
  'resolveConflict',
  'confirmTold',
];

/** Opening the agenda to everybody, and sending the invitations. */
export function Invite({ items, conference }: Props): ReactNode {
  const pending = usePendingCommands(conference.id).filter(({ command }) => handled.includes(command.type));
  const { meeting, segment } = conference;
  return (
    <section aria-labelledby="uitnodigen">
      <h2 className="section-title" id="uitnodigen" tabIndex={-1}>
        Uitnodigen
      </h2>
      {segment === 'draft' && <Opening conference={conference} />}
      {meeting !== undefined && <Standing items={items} conference={conference} meeting={meeting} />}
      {segment === 'planned' && <Sending items={items} conference={conference} />}
      <PendingCommandStatuses pending={pending} />
      <p className="meta">In de uitnodiging staat alleen het casusnummer, geen naam.</p>
    </section>
  );
}

function Opening({ conference }: { readonly conference: ConferenceItem }): ReactNode {
  const { store } = useRoom();
  const asked = usePendingCommands(conference.id).some(
    ({ command, refused, received }) =>
      command.type === 'openConference' && refused === undefined && received === undefined,
  );
  const noTime = conference.plannedAt === undefined;
  const open = (): void => {
    if (noTime || asked) return;
    focusOn('uitnodigen');
    store.submit({ type: 'openConference', conference: conference.id });
  };
  return (
    <>
      <p>Alleen jij ziet deze agenda. Open hem als de tijd is gekozen. Daarna kan iedereen punten toevoegen.</p>
      <Button
        variant="main"
        className="wide"
        aria-disabled={noTime || asked}
        aria-describedby="open-why"
        onClick={open}
      >
        Agenda openen
      </Button>
      <p className="meta" id="open-why">
        {noTime ? 'Kies eerst een dag en een tijd.' : ''}
      </p>
    </>
  );
}

/** How the invitations stand, who is not invited yet, and taking them back. */
function Standing({ items, conference, meeting }: Props & { readonly meeting: MeetingView }): ReactNode {
  const { store } = useRoom();
  const [asking, setAsking] = useState(false);
  const { state, problem, conflict } = meeting;
  const isWaiting = state === 'wanted' || state === 'cancelWanted';
  const isOn = state === 'wanted' || state === 'arranged' || state === 'notArranged';
  const cancel = (): void => {
    setAsking(false);
    store.submit({ type: 'cancelMeeting', conference: conference.id });
  };
  return (
    <div
      className={`standing ${state === 'notArranged' || (isWaiting && problem !== undefined) ? 'standing--problem' : ''}`}
    >
      <p>
        <b>{standingWords(meeting)}</b>
        {problem !== undefined && ` ${problemWords(problem)}`}
      </p>
      {isOn && (
        <p className="meta">
          {viaWords[meeting.via]}
          {whoNot(items, meeting)}
        </p>
      )}
      {meeting.via === 'byHand' && isWaiting && <ByHand conference={conference} meeting={meeting} />}
      {conflict !== undefined && <Conflict conference={conference} conflict={conflict} />}
      {(isOn || (state === 'cancelWanted' && problem !== undefined)) && (
        <Button variant="quiet" onClick={() => setAsking(true)}>
          Overleg afzeggen
        </Button>
      )}
      {asking && (
        <Confirm title="Het overleg afzeggen?" yes="Ja, afzeggen" onYes={cancel} onNo={() => setAsking(false)}>
          {meeting.via === 'byHand'
            ? 'Je zegt het daarna zelf af. Het bericht staat dan klaar.'
            : 'Wie een uitnodiging heeft, krijgt bericht.'}{' '}
          De agenda blijft staan. Je kunt later opnieuw uitnodigen.
        </Confirm>
      )}
    </div>
  );
}

function whoNot({ participant }: Items, { invited }: MeetingView): string {
  const missing = [...participant.values()].filter(
    ({ role, deputyOf, person }) => role !== 'detainee' && deputyOf === undefined && !invited.includes(person),
  );
  if (missing.length === 0) return '';
  return ` · nog niet uitgenodigd: ${listed(missing.map(({ name }) => name))}`;
}

const viaWords: Readonly<Record<MeetingVia, string>> = {
  teams: 'Via Teams',
  mail: 'Met een eigen link',
  byHand: 'Met een eigen link',
};

function Sending({ items, conference }: Props): ReactNode {
  const { can, again } = useScheduling();
  if (can === 'asking') return null;
  if (can === 'failed')
    return (
      <Notice variant="voice" actions={<Button onClick={again}>Probeer opnieuw</Button>}>
        Nazorg weet nu niet hoe je hier kunt uitnodigen.
      </Notice>
    );
  return <SendingForm items={items} conference={conference} ways={waysOf(can)} />;
}

interface FormProps extends Props {
  readonly ways: readonly [MeetingVia, ...MeetingVia[]];
}

function SendingForm({ items, conference, ways }: FormProps): ReactNode {
  const { store } = useRoom();
  const [via, setVia] = useState<MeetingVia>();
  const chosen = via ?? usualWay(ways, conference.meeting);
  const { meeting } = conference;
  const link = useEditing(`call-link-${conference.id}`, meeting?.link ?? '');
  const [problem, setProblem] = useState<string>();
  const wrong = problem !== undefined;
  const isAgain = meeting !== undefined && meeting.state !== 'cancelled' && meeting.state !== 'cancelWanted';
  const upToDate =
    isAgain &&
    meeting.state !== 'notArranged' &&
    meeting.problem === undefined &&
    whoNot(items, meeting) === '' &&
    meeting.via === chosen &&
    (chosen === 'teams' || !link.isChanged);
  const mustCallOff = chosen === 'byHand' && meeting !== undefined && standsElsewhere(meeting);
  // A whole invitation was pasted: its link is taken out. A field of one line would glue the lines together.
  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const found = linkIn(event.clipboardData.getData('text'));
    if (found.kind !== 'one') return;
    event.preventDefault();
    setProblem(undefined);
    link.write(found.link);
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const found = chosen === 'teams' ? undefined : linkProblem(link.text);
    setProblem(found);
    if (found !== undefined) {
      focusOn('call-link');
      return;
    }
    store.submit({
      type: 'arrangeMeeting',
      conference: conference.id,
      via: chosen,
      ...(chosen !== 'teams' && { link: link.text.trim() }),
    });
    link.done();
    focusOn('uitnodigen');
  };
  return (
    <form className="sending" noValidate onSubmit={submit}>
      {ways.length > 1 && (
        <fieldset className="sending__via">
          <legend className="label">Hoe nodig je uit?</legend>
          {ways.map((way) => (
            <label key={way} className="check">
              <input type="radio" name="via" checked={chosen === way} onChange={() => setVia(way)} />
              {wayWords[way]}
            </label>
          ))}
        </fieldset>
      )}
      {chosen === 'byHand' && !upToDate && !mustCallOff && (
        <p>
          {ways.length === 1 && 'Nazorg verstuurt hier geen mail. Je nodigt iedereen zelf uit. '}
          Vul de link in. Dan staan de tekst, de mailadressen en een agendabestand voor je klaar.
        </p>
      )}
      {mustCallOff && <p>Er zijn al uitnodigingen verstuurd. Zeg het overleg eerst af, daarna nodig je zelf uit.</p>}
      {chosen !== 'teams' && !mustCallOff && (
        <div className={`field ${wrong ? 'field--wrong' : ''}`}>
          <label className="label" htmlFor="call-link">
            Link naar het videogesprek
          </label>
          {wrong && (
            <p className="field__problem" id="call-link-problem" role="alert">
              {problem}
            </p>
          )}
          <input
            className="input"
            id="call-link"
            type="url"
            value={link.text}
            placeholder="https://"
            maxLength={2000}
            autoComplete="off"
            {...(wrong && { 'aria-invalid': true, 'aria-describedby': 'call-link-problem' })}
            onChange={(event) => link.write(event.target.value)}
            onPaste={paste}
          />
          <Meanwhile words={link.meanwhile} take={link.done} />
        </div>
      )}
      {!upToDate && !mustCallOff && (
        <Button type="submit" variant="main" className="wide">
          {sendWords(chosen, isAgain)}
        </Button>
      )}
    </form>
  );
}

const wayWords: Readonly<Record<MeetingVia, string>> = {
  teams: 'In Teams, met uitnodigingen uit Outlook',
  mail: 'Met een eigen link, Nazorg mailt de uitnodigingen',
  byHand: 'Met een eigen link, ik nodig zelf uit',
};

const sendWords = (via: MeetingVia, isAgain: boolean): string => {
  if (via === 'byHand') return isAgain ? 'Uitnodiging opnieuw klaarzetten' : 'Uitnodiging klaarzetten';
  return isAgain ? 'Uitnodigingen bijwerken' : 'Uitnodigingen versturen';
};

/** The way that it goes already, while it is there. */
const usualWay = (ways: FormProps['ways'], meeting: MeetingView | undefined): MeetingVia =>
  isOnNow(meeting) && ways.includes(meeting.via) ? meeting.via : ways[0];

/** Whether the server sent, or is sending, what only it can take back. */
const standsElsewhere = ({ via, state }: MeetingView): boolean =>
  via !== 'byHand' && state !== 'cancelled' && state !== 'notArranged';

function standingWords({ via, state }: MeetingView): string {
  return (via === 'byHand' ? byHandStates[state] : undefined) ?? meetingStates[state];
}
