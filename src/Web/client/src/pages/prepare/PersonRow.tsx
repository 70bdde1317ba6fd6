import { useState, type ReactNode } from 'react';
import type { Items } from '../../case/state';
import { useRoom, usePendingCommands } from '../../room/RoomContext';
import { PendingCommandStatuses } from '../../room/PendingCommandStatus';
import type { Candidate, ConferenceItem, ParticipantItem } from '../../protocol/contract';
import { Avatar } from '../../ui/Avatar';
import { Button } from '../../ui/Button';
import { timeAt, weekdayOf, dateAt } from '../../text/dates';
import { PersonMore } from './PersonMore';
import { hasGround } from './grounds';
import { comingTag } from './meeting';
import './PersonRow.css';

interface Props {
  readonly participant: ParticipantItem;
  readonly items: Items;
  readonly conference: ConferenceItem | undefined;
  readonly deputies: readonly Candidate[];
  readonly add: (candidate: Candidate) => void;
}

/** One participant with his deputies; the rest opens under it. */
export function PersonRow({ participant, items, conference, deputies, add }: Props): ReactNode {
  const { you, name, today } = useRoom();
  const [open, setOpen] = useState(false);
  const pending = usePendingCommands(participant.id);
  const { person, role, function: work, organisationName } = participant;
  const isHe = role === 'detainee';
  const answer = conference?.meeting?.answers.find((each) => each.person === person);
  const standIns = [...items.participant.values()].filter(({ deputyOf }) => deputyOf === person);
  return (
    <li className="person-row">
      <div className="person-row__line">
        <Avatar name={isHe ? participant.name : organisationName} voice={isHe} />
        <div className="person-row__words">
          <span>
            {participant.name}
            {person === you.person && ' (jij)'}
          </span>
          <span className="meta">
            {isHe ? `${name} zit bij de casemanager aan het scherm` : `${work} · ${organisationName}`}
          </span>
          {standIns.map((each) => (
            <span key={each.person} className="meta">
              Vervanger: {each.name}
            </span>
          ))}
          {answer?.proposedStart !== undefined && (
            <span className="meta">
              Stelt voor: {weekdayOf(dateAt(Date.parse(answer.proposedStart)), today)}, {timeAt(answer.proposedStart)}{' '}
              uur
            </span>
          )}
          {!isHe && !hasGround(participant) && (
            <span className="meta">
              {participant.legalBasis === undefined ? 'Nog geen grond' : 'Nog geen toestemming'}
            </span>
          )}
        </div>
        {!isHe && <Coming conference={conference} participant={participant} />}
        {!isHe && (
          <Button variant="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? 'Sluit' : 'Meer'}
            <span className="unseen"> over {participant.name}</span>
          </Button>
        )}
      </div>
      {open && <PersonMore participant={participant} standIns={standIns} deputies={deputies} add={add} />}
      <PendingCommandStatuses pending={pending} />
    </li>
  );
}

function Coming({
  conference,
  participant,
}: {
  readonly conference: ConferenceItem | undefined;
  readonly participant: ParticipantItem;
}): ReactNode {
  const tag = comingTag(conference, participant);
  return tag !== undefined && <span className={`tag tag--${tag.variant}`}>{tag.words}</span>;
}
