import { useContext, type ReactNode } from 'react';
import { typedIn } from '../case/about';
import type { Command } from '../protocol/contract';
import { LettersContext } from './RoomContext';
import { LetterLine } from './PendingCommandStatus';

/** What was added here and is not received yet: the words stay visible until they are. */
export function PendingLetters({ mine }: { readonly mine: (command: Command) => boolean }): ReactNode {
  const letters = useContext(LettersContext).filter(({ command, received }) => received === undefined && mine(command));
  return letters.map((letter) => (
    <div key={letter.commandId} className="letter-card">
      <p className="letter__typed">{typedIn(letter.command)}</p>
      <LetterLine letter={letter} />
    </div>
  ));
}
