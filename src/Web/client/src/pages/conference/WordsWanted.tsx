import { useState, type ReactNode } from 'react';
import { mayOnItem } from '../../case/rights';
import type { AnsweredItem } from '../../case/selectors';
import { useRoom } from '../../room/RoomContext';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PlainText } from './PlainText';

/** Asks who may for the detainee's words, in one press: until then his screen says only what this is about. */
export function WordsWanted({ item }: { readonly item: AnsweredItem }): ReactNode {
  const { you, name } = useRoom();
  const [writing, setWriting] = useState(false);
  if (item.needsPlainText !== true) return null;
  if (!mayOnItem(item, you)('setPlainText')) return <p className="meta">{name} ziet dit nog niet in deze woorden.</p>;
  return (
    <>
      <Notice
        variant="quiet"
        actions={
          <Button aria-expanded={writing} onClick={() => setWriting(!writing)}>
            Zeg het voor {name}
          </Button>
        }
      >
        {name} ziet nu alleen waar dit over gaat.
      </Notice>
      {writing && <PlainText item={item} focus />}
    </>
  );
}
