import { useMemo, useState } from 'react';
import type { View } from '../case/state';
import type { CaseSnapshot, CaseStore } from '../case/store';
import { byDue, conferenceNow, detaineeIn, goalsOf, isOpen, organisationsIn, peopleBy } from '../case/selectors';
import { dateAt } from '../text/dates';
import { firstNameIn } from './itemTexts';
import { useServerNow } from './clock';
import type { RoomContextValue } from './RoomContext';

/** RoomContextValue keep their identity as long as nothing in them changed. */
export function useRoomContextValue(store: CaseStore, { clock }: CaseSnapshot, { you, items }: View): RoomContextValue {
  const people = useMemo(() => peopleBy(items.participant), [items.participant]);
  const organisations = useMemo(() => organisationsIn(items.participant), [items.participant]);
  const goals = useMemo(() => goalsOf(items.goal), [items.goal]);
  const actions = useMemo(() => [...items.action.values()].filter(isOpen).sort(byDue), [items.action]);
  const detainee = detaineeIn(items)?.person;
  const name = firstNameIn(items);
  const today = dateAt(useServerNow(60_000) + clock);
  const conference = conferenceNow(items);
  const segment = conference?.segment;
  const [spoken, setSpoken] = useState(true);
  return useMemo(
    () => ({ store, you, people, organisations, name, detainee, goals, actions, today, segment, spoken, setSpoken }),
    [store, you, people, organisations, name, detainee, goals, actions, today, segment, spoken],
  );
}
