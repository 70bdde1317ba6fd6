import type { ReactNode } from 'react';
import type { LifeArea, Visibility } from '../protocol/contract';
import { isPlain, spokenAreas } from '../text/plainDutch';
import { useRoom } from './RoomContext';

interface Props {
  readonly text: string;
  readonly visibility: Visibility;
  readonly area: LifeArea | 'none';
}

/** While one types for everyone: what the detainee's screen will make of it. */
export function SeenByDetainee({ text, visibility, area }: Props): ReactNode {
  const { name } = useRoom();
  if (visibility !== 'shared' || text.trim() === '') return null;
  return (
    <p className="meta" role="status">
      {isPlain(text)
        ? `${name} leest dit in deze woorden.`
        : `${name} leest: “We praten over ${spokenAreas[area]}.” Voor ${name} is dit nog te moeilijk.`}
    </p>
  );
}
