import type { ReactNode } from 'react';
import type { Remark } from '../../protocol/contract';
import { dayAt } from '../../text/dates';
import { nameOf } from '../../text/people';
import { useRoom } from '../../room/RoomContext';

/** Words that stood here before: never gone, only out of the way. */
export function EarlierTexts({
  words,
  label,
}: {
  readonly words: readonly Remark[];
  readonly label: string;
}): ReactNode {
  const { people, today } = useRoom();
  if (words.length === 0) return null;
  return (
    <details className="earlier">
      <summary>
        {label} ({words.length})
      </summary>
      <ul>
        {words.map(({ text, by, at }) => (
          <li key={`${at} ${text}`}>
            “{text}” – {nameOf(people, by.person)}, {dayAt(at, today)}
          </li>
        ))}
      </ul>
    </details>
  );
}
