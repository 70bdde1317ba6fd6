import { useEffect, useState, type ReactNode, type SubmitEvent } from 'react';
import type { Items } from '../../case/state';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { Meanwhile } from '../../room/Meanwhile';
import { useEditing } from '../../room/useEditing';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import { scheduling } from '../../protocol/api';
import type { Command, ConferenceItem, MeetingView } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { meetingStates, problemWords } from '../../text/scheduling';
import { listed } from '../../text/visibility';
import { focusOn } from '../../ui/focus';
import { Conflict } from './Conflict';
import './Invite.css';

interface Props {
  readonly items: Items;
  readonly conference: ConferenceItem;
}

const handled: readonly Command['type'][] = ['openConference', 'arrangeMeeting', 'cancelMeeting', 'resolveConflict'];

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
        <b>{meetingStates[state]}</b>
        {problem !== undefined && ` ${problemWords(problem)}`}
      </p>
      {isOn && (
        <p className="meta">
          {meeting.via === 'teams' ? 'Via Teams' : 'Met een eigen link'}
          {whoNot(items, meeting)}
        </p>
      )}
      {conflict !== undefined && <Conflict conference={conference} conflict={conflict} />}
      {(isOn || (state === 'cancelWanted' && problem !== undefined)) && (
        <Button variant="quiet" onClick={() => setAsking(true)}>
          Overleg afzeggen
        </Button>
      )}
      {asking && (
        <Confirm title="Het overleg afzeggen?" yes="Ja, afzeggen" onYes={cancel} onNo={() => setAsking(false)}>
          Wie een uitnodiging heeft, krijgt bericht. De agenda blijft staan. Je kunt later opnieuw uitnodigen.
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

function Sending({ items, conference }: Props): ReactNode {
  const { store } = useRoom();
  const teams = useTeams();
  const [via, setVia] = useState<'teams' | 'mail'>();
  const chosen = via ?? (teams ? 'teams' : 'mail');
  const { meeting } = conference;
  const link = useEditing(`call-link-${conference.id}`, meeting?.link ?? '');
  const [wrong, setWrong] = useState(false);
  const isAgain = meeting !== undefined && meeting.state !== 'cancelled' && meeting.state !== 'cancelWanted';
  const upToDate =
    isAgain &&
    meeting.state !== 'notArranged' &&
    meeting.problem === undefined &&
    whoNot(items, meeting) === '' &&
    meeting.via === chosen &&
    (chosen === 'teams' || !link.isChanged);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setWrong(chosen === 'mail' && !isLink(link.text));
    if (chosen === 'mail' && !isLink(link.text)) return;
    store.submit({
      type: 'arrangeMeeting',
      conference: conference.id,
      via: chosen,
      ...(chosen === 'mail' && { link: link.text.trim() }),
    });
    link.done();
    focusOn('uitnodigen');
  };
  return (
    <form className="sending" noValidate onSubmit={submit}>
      {teams && (
        <fieldset className="sending__via">
          <legend className="label">Waar is het overleg?</legend>
          <label className="check">
            <input type="radio" name="via" checked={chosen === 'teams'} onChange={() => setVia('teams')} />
            In Teams
          </label>
          <label className="check">
            <input type="radio" name="via" checked={chosen === 'mail'} onChange={() => setVia('mail')} />
            Met een eigen link
          </label>
        </fieldset>
      )}
      {chosen === 'mail' && (
        <div className={`field ${wrong ? 'field--wrong' : ''}`}>
          <label className="label" htmlFor="call-link">
            Link naar het videogesprek
          </label>
          {wrong && (
            <p className="field__problem" id="call-link-problem" role="alert">
              Plak een link die begint met https://
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
          />
          <Meanwhile words={link.meanwhile} take={link.done} />
        </div>
      )}
      {!upToDate && (
        <Button type="submit" variant="main" className="wide">
          {isAgain ? 'Uitnodigingen bijwerken' : 'Uitnodigingen versturen'}
        </Button>
      )}
    </form>
  );
}

function isLink(text: string): boolean {
  return URL.canParse(text.trim()) && new URL(text.trim()).protocol === 'https:';
}

/** Whether Teams can make the call; without an answer it cannot. */
function useTeams(): boolean {
  const [teams, setTeams] = useState(false);
  useEffect(() => {
    let gone = false;
    void scheduling().then((answer) => {
      if (!gone) setTeams(answer.kind === 'ok' && answer.value.teams);
    });
    return () => {
      gone = true;
    };
  }, []);
  return teams;
}
