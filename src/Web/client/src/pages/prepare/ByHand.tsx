import { useEffect, useState, type ReactNode } from 'react';
import { calendarFile, messagesByHand } from '../../protocol/api';
import type { ConferenceItem, MeetingView, MessageByHand, MessageKind } from '../../protocol/contract';
import { useRoom } from '../../room/RoomContext';
import { nameOf } from '../../text/people';
import { listed } from '../../text/visibility';
import { Button } from '../../ui/Button';
import { Copy } from '../../ui/Copy';
import { focusOn } from '../../ui/focus';
import './ByHand.css';

interface Props {
  readonly conference: ConferenceItem;
  readonly meeting: MeetingView;
}

/** What the coordinator sends where Nazorg does not, and saying that it is done. */
export function ByHand({ conference, meeting: { revision, state } }: Props): ReactNode {
  const { store } = useRoom();
  const { messages, again } = useMessages(conference, revision);
  const done = (): void => {
    focusOn('uitnodigen');
    store.submit({ type: 'confirmTold', conference: conference.id, revision });
  };
  if (messages === 'failed') return <Button onClick={again}>Het bericht ophalen lukt nu niet. Probeer opnieuw</Button>;
  return (
    <div className="by-hand">
      {messages?.map((message) => (
        <Message key={message.kind} message={message} conference={conference} />
      ))}
      {messages?.length === 0 && <p>Er is niemand aan wie je dit nog moet laten weten.</p>}
      {messages !== undefined && (
        <Button variant="main" className="wide" onClick={done}>
          {state === 'cancelWanted' ? 'Ik heb het zelf afgezegd' : doneWords(messages)}
        </Button>
      )}
    </div>
  );
}

const doneWords = (messages: readonly MessageByHand[]): string =>
  messages.some(({ kind }) => kind === 'invitation') ? 'Ik heb ze zelf uitgenodigd' : 'Ik heb het laten weten';

const titles: Readonly<Record<MessageKind, string>> = {
  invitation: 'Uitnodiging',
  notInvitedAnyMore: 'Voor wie niet meer meedoet',
  cancelled: 'Afzegging',
};

function Message({
  message: { kind, subject, text, to, withoutAddress },
  conference,
}: {
  readonly message: MessageByHand;
  readonly conference: ConferenceItem;
}): ReactNode {
  const { store, people } = useRoom();
  const title = titles[kind];
  return (
    <section className="by-hand__message" aria-label={title}>
      <h3>{title}</h3>
      <p className="by-hand__text">
        <b>{subject}</b>
        {`\n${text.trim()}`}
      </p>
      <div className="by-hand__copy">
        <Copy text={`${subject}\n\n${text.trim()}`} name={`Tekst: ${title}`}>
          Kopieer de tekst<span className="unseen">: {title}</span>
        </Copy>
      </div>
      {to.length > 0 && (
        <>
          <p className="by-hand__text">{to.join('; ')}</p>
          <div className="by-hand__copy">
            <Copy text={to.join('; ')} name={`Mailadressen: ${title}`}>
              Kopieer {to.length === 1 ? 'het mailadres' : `${to.length} mailadressen`}
              <span className="unseen">: {title}</span>
            </Copy>
          </div>
          {to.length > 1 && <p className="meta">Zet de adressen bij BCC. Dan ziet niemand wie er nog meer meedoet.</p>}
        </>
      )}
      {withoutAddress.length > 0 && (
        <p className="warning">
          Geen mailadres bekend van {listed(withoutAddress.map((person) => nameOf(people, person)))}.
        </p>
      )}
      {kind !== 'notInvitedAnyMore' && (
        <a href={calendarFile(store.reference, conference.id)} download>
          Agendabestand om mee te sturen
        </a>
      )}
    </section>
  );
}

type Messages = readonly MessageByHand[] | 'failed' | undefined;

/** What is to be sent for this wish, as often as somebody asks again. */
function useMessages({ id }: ConferenceItem, revision: number): { readonly messages: Messages; again: () => void } {
  const { reference } = useRoom().store;
  const [tries, setTries] = useState(0);
  const [heard, setHeard] = useState<{ readonly about: string; readonly messages: Messages }>();
  const about = `${revision} ${tries}`;
  useEffect(() => {
    let gone = false;
    void messagesByHand(reference, id).then((answer) => {
      if (!gone) setHeard({ about, messages: answer.kind === 'ok' ? answer.value : 'failed' });
    });
    return () => {
      gone = true;
    };
  }, [reference, id, about]);
  return { messages: heard?.about === about ? heard.messages : undefined, again: () => setTries(tries + 1) };
}
