import type { ConferenceItem, MeetingView, ParticipantItem } from '../../protocol/contract';
import { attendances } from '../../text/scheduling';

/** Whether the meeting stands or is being made; one that is called off, or about to be, is not. */
export const isOn = (meeting: MeetingView | undefined): meeting is MeetingView =>
  meeting !== undefined && meeting.state !== 'cancelled' && meeting.state !== 'cancelWanted';

interface Tag {
  readonly variant: 'ok' | 'open' | 'quiet';
  readonly words: string;
}

const looks = { comes: 'ok', cannotCome: 'open', maybe: 'quiet', noAnswer: 'quiet' } as const;

/**
 * Whether somebody comes, once there is something to come to. An invitation by mail asks for no answer, so nobody waits
 * for one.
 */
export function comingTag(
  conference: ConferenceItem | undefined,
  { person, deputyOf }: ParticipantItem,
): Tag | undefined {
  const meeting = conference?.meeting;
  if (!isOn(meeting) || deputyOf !== undefined) return undefined;
  if (!meeting.invited.includes(person)) return { variant: 'quiet', words: 'nog niet uitgenodigd' };
  const attendance = meeting.answers.find((each) => each.person === person)?.attendance ?? 'noAnswer';
  if (meeting.via === 'mail' && attendance === 'noAnswer') return undefined;
  return { variant: looks[attendance], words: attendances[attendance] };
}
