import type { ReactNode } from 'react';
import { newId } from '../../protocol/newId';
import type { LifeArea, NoteItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { fullNameOf, organisationNameOf } from '../../text/people';
import { readersWords } from '../../text/visibility';
import { Composer } from './Composer';
import { useRoom, useOpenField } from '../../room/RoomContext';
import { Written } from './Written';
import './Notes.css';

/** What is written for some and not for all. */
export function Notes({
  notes,
  area,
}: {
  readonly notes: readonly NoteItem[];
  readonly area: LifeArea | undefined;
}): ReactNode {
  const { store, name, people } = useRoom();
  const [adding, open] = useOpenField(`note:${area ?? 'none'}`);
  return (
    <section className="notes" aria-label="Notities">
      {notes.map((note) => (
        <Written key={note.id} item={note} className="note">
          <p className="note__words">
            <Icon name={note.visibility === 'shared' ? 'eye' : 'lock'} />
            <span>
              <b>{readersWords(note, name, (id) => organisationNameOf(people, id))}.</b> {note.text}{' '}
              <i>{fullNameOf(people, note.by)}</i>
            </span>
          </p>
        </Written>
      ))}
      {adding ? (
        <Composer
          field={`note:${area ?? 'none'}`}
          label="Nieuwe notitie"
          kind="note"
          long
          mine={(command) => command.type === 'addNote' && command.lifeArea === area}
          add={(text, visibility, visibleTo) =>
            store.submit({
              type: 'addNote',
              id: newId(),
              text,
              visibility,
              ...(area !== undefined && { lifeArea: area }),
              ...(visibility === 'restricted' && { visibleTo }),
            })
          }
        />
      ) : (
        <Button variant="quiet" onClick={open}>
          Notitie toevoegen
        </Button>
      )}
    </section>
  );
}
