import { useState, type ReactNode } from 'react';
import type { LifeArea } from '../protocol/contract';
import { allAreas, lifeAreas } from '../text/lifeAreas';
import { Button } from '../ui/Button';
import { useRoom } from './RoomContext';

/** An optional life area for this case: the children, the friends, the school. */
export function AddLifeArea({ known }: { readonly known: readonly LifeArea[] }): ReactNode {
  const { store } = useRoom();
  const [open, setOpen] = useState(false);
  const left = allAreas.filter((area) => !known.includes(area));
  if (left.length === 0) return null;
  return (
    <div className="more__part">
      <Button variant="quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        Leefgebied toevoegen
      </Button>
      {open &&
        left.map((area) => (
          <Button
            key={area}
            onClick={() => {
              setOpen(false);
              store.submit({ type: 'addLifeArea', lifeArea: area });
            }}
          >
            {lifeAreas[area]}
          </Button>
        ))}
    </div>
  );
}
