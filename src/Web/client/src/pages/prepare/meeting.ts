import type { ConferenceItem, MeetingView, ParticipantItem, PersonId } from '../../protocol/contract';
import { attendances } from '../../text/scheduling';

/** Whether the meeting stands or is being made; one that is called off, or about to be, is not. */
export const isOn = (meeting: MeetingView | undefined): meeting is MeetingView =>
  meeting !== undefined && meeting.state !== 'cancelled' && meeting.state !== 'cancelWanted';

interface Tag {
  readonly variant: 'ok' | 'open' | 'quiet';
  readonly words: string;
}

const looks = { comes: 'ok', cannotCome: 'open', maybe: 'quiet', noAnswer: 'quiet' } as const;

/** Whether somebody said in the poll that the time which was chosen does not suit. */
const cannotAt = ({ poll, plannedAt }: ConferenceItem, person: PersonId): boolean =>
  poll?.people
    .find((each) => each.person === person)
    ?.answers?.some(({ start, suits }) => start === plannedAt && suits === 'no') === true;

/**
 * Whether somebody comes, once there is something to come to. An invitation by mail asks for no answer, so nobody waits
 * for one.
 */
export function comingTag(
  conference: ConferenceItem | undefined,
  { person, deputyOf }: ParticipantItem,
): Tag | undefined {
  const meeting = conference?.meeting;
  if (conference === undefined || !isOn(meeting) || deputyOf !== undefined) return undefined;
  if (!meeting.invited.includes(person)) return { variant: 'quiet', words: 'nog niet uitgenodigd' };
  const answered = meeting.answers.find((each) => each.person === person)?.attendance ?? 'noAnswer';
  const attendance = answered === 'noAnswer' && cannotAt(conference, person) ? 'cannotCome' : answered;
  if (meeting.via !== 'teams' && attendance === 'noAnswer') return undefined;
  return { variant: looks[attendance], words: attendances[attendance] };
}
