import { useContext, type ReactNode } from 'react';
import { typedIn } from '../case/about';
import type { Letter } from '../seat/outbox';
import { Button } from '../ui/Button';
import { refusalWords } from '../text/refusals';
import { AwayContext, useFacts } from './RoomContext';

/** Sending, received or not received: in words, beside what it is about. */
export function LetterLine({ letter }: { readonly letter: Letter }): ReactNode {
  const { store } = useFacts();
  const away = useContext(AwayContext);
  const { commandId, command, refused, received } = letter;
  if (received === true) return <p className="letter">✓ Ontvangen</p>;
  if (refused === undefined)
    return (
      <p className="letter">{away ? 'Niet verstuurd. Het gaat vanzelf zodra er verbinding is.' : 'Wordt verstuurd…'}</p>
    );
  const again = (): void => {
    store.forget(commandId);
    store.submit(command);
  };
  return (
    <div className="letter letter--refused">
      <span role="alert">
        {typedIn(command) !== '' && 'Niet ontvangen. '}
        {refusalWords(refused)}
      </span>
      {refused.refusal !== 'openActions' && (
        <Button look="quiet" onClick={again}>
          Probeer opnieuw
        </Button>
      )}
      <Button look="quiet" onClick={() => store.forget(commandId)}>
        Sluiten
      </Button>
    </div>
  );
}

/** The same, for everything you sent about one thing. */
export function LetterLines({ letters }: { readonly letters: readonly Letter[] }): ReactNode {
  const received = letters.filter((letter) => letter.received === true).slice(-1);
  return [...letters.filter((letter) => letter.received !== true), ...received].map((letter) => (
    <LetterLine key={letter.commandId} letter={letter} />
  ));
}
