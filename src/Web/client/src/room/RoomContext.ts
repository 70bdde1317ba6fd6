import { createContext, useContext, useState } from 'react';
import type {
  ActionItem,
  ConferenceSegment,
  GoalItem,
  ItemId,
  LocalDate,
  OrganisationId,
  PersonId,
  You,
} from '../protocol/contract';
import { about } from '../case/about';
import type { PendingCommand } from '../seat/outbox';
import type { CaseStore } from '../case/store';
import type { People } from '../text/people';

/**
 * What every part of the room may need and what seldom changes, so that cards redraw only when they themselves change.
 */
export interface RoomContextValue {
  readonly store: CaseStore;
  readonly you: You;
  readonly people: People;
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[];
  /** The detainee: his first name, and his seat among the participants. */
  readonly name: string;
  readonly detainee: PersonId | undefined;
  /** His goals, in his order. */
  readonly goals: readonly GoalItem[];
  /** What is still to be done, by date. */
  readonly actions: readonly ActionItem[];
  readonly today: LocalDate;
  readonly segment: ConferenceSegment | undefined;
  /** Whether changes are spoken to who listens to the page. */
  readonly spoken: boolean;
  readonly setSpoken: (spoken: boolean) => void;
}

export const RoomContext = createContext<RoomContextValue | undefined>(undefined);
export const PendingCommandsContext = createContext<readonly PendingCommand[]>([]);
/** Whether the connection has been gone long enough to say so. */
export const OfflineContext = createContext(false);

export function useRoom(): RoomContextValue {
  const facts = useContext(RoomContext);
  if (facts === undefined) throw new Error('Only inside a room.');
  return facts;
}

/** What you sent about this thing and is still on its way, or was refused. */
export function usePendingCommands(id: ItemId): readonly PendingCommand[] {
  return useContext(PendingCommandsContext).filter(({ command }) => about(command) === id);
}

/** Whether a field is open: it opens by itself when unsent text waits in it. */
export function useOpenField(field: string): readonly [boolean, () => void] {
  const { drafts } = useRoom().store;
  const [open, setOpen] = useState(() => drafts.read(field) !== '');
  return [open, () => setOpen(true)];
}

/** Text being typed; it survives a reload and an ended sign-in. */
export function useDraft(field: string): readonly [string, (text: string) => void] {
  const { drafts } = useRoom().store;
  const [text, setText] = useState(() => drafts.read(field));
  const write = (next: string): void => {
    setText(next);
    drafts.write(field, next);
  };
  return [text, write];
}
