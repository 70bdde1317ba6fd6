import type { ReactNode } from 'react';
import { mayOnHand } from '../../case/rights';
import type { ConferenceItem } from '../../protocol/contract';
import { useRoom } from '../../room/RoomContext';
import { nameOf } from '../../text/people';
import { handWords } from '../../text/states';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Notice } from '../../ui/Notice';

/** Who wants to be heard, the detainee first: in view for everyone until somebody pressed "Gehoord". */
export function VoiceBand({ conference }: { readonly conference: ConferenceItem }): ReactNode {
  const { you, store, people, detainee } = useRoom();
  return conference.hands
    .filter(({ person }) => person !== you.person)
    .map(({ person, kind }) => (
      <Notice
        key={`${person} ${kind}`}
        variant={person === detainee ? 'voice' : 'quiet'}
        actions={
          mayOnHand(conference, person, you)('lowerHand') && (
            <Button onClick={() => store.submit({ type: 'lowerHand', person, kind })}>
              Gehoord
              <span className="unseen">
                {' '}
                ({nameOf(people, person)} {handWords[kind]})
              </span>
            </Button>
          )
        }
      >
        <Icon name="hand" /> <b>{nameOf(people, person)}</b> {handWords[kind]}
      </Notice>
    ));
}
