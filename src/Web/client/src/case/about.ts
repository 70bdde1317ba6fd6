import type { Command, ItemId } from '../protocol/contract';

/** The thing that a command is about: beside it stands whether it was received. */
export function about(command: Command): ItemId | undefined {
  if ('action' in command) return command.action;
  if ('goal' in command && command.type !== 'addAction') return command.goal;
  if ('commitment' in command) return command.commitment;
  if ('item' in command) return command.item;
  if ('id' in command) return command.id;
  if (command.type !== 'lowerHand' && 'person' in command) return `participant:${command.person}`;
  if ('conference' in command) return command.conference;
  if (command.type === 'moveReleaseDate') return 'release';
  if (command.type === 'correctCase' || command.type === 'recordInformed') return 'details';
  return undefined;
}

/** Words that a person typed, to give back when they were not received. */
export function typedIn(command: Command): string {
  if ('text' in command) return command.text;
  if (command.type === 'addCommitment') return `${command.partner} / ${command.detainee}`;
  if ('reason' in command) return command.reason;
  if ('because' in command) return command.because;
  if (command.type === 'requestBudget') return command.why;
  if ('title' in command) return command.title;
  return '';
}
