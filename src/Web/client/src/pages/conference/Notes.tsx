import type { ReactNode } from 'react';
import { newId } from '../../protocol/newId';
import type { LifeArea, NoteItem } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { fullNameOf, organisationNameOf } from '../../text/people';
import { readersWords } from '../../text/visibility';
import { Composer } from './Composer';
import { useDraft, useRoom, useOpenField } from '../../room/RoomContext';
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
  const key = area ?? 'none';
  const [adding, open] = useOpenField(`note:${key}`);
  const [imposed, setImposed] = useDraft(`note-imposed:${key}`);
  return (
    <section className="notes" aria-label="Notities">
      {notes.map((note) => (
        <Written key={note.id} item={note} className="note">
          <p className="note__words">
            <Icon name={note.visibility === 'shared' ? 'eye' : 'lock'} />
            <span>
              <b>{readersWords(note, name, (id) => organisationNameOf(people, id))}.</b> {note.text}{' '}
              <i>{fullNameOf(people, note.by)}</i>
              {note.imposed === true && ' · opgelegde voorwaarde'}
            </span>
          </p>
        </Written>
      ))}
      {adding ? (
        <Composer
          field={`note:${key}`}
          label="Nieuwe notitie"
          kind="note"
          long
          mine={(command) => command.type === 'addNote' && command.lifeArea === area}
          forDetainee={key}
          add={(text, visibility, visibleTo) => {
            store.submit({
              type: 'addNote',
              id: newId(),
              text,
              visibility,
              ...(imposed !== '' && { imposed: true }),
              ...(area !== undefined && { lifeArea: area }),
              ...(visibility === 'restricted' && { visibleTo }),
            });
            setImposed('');
          }}
        >
          <label className="check">
            <input
              type="checkbox"
              checked={imposed !== ''}
              onChange={(event) => setImposed(event.target.checked ? 'yes' : '')}
            />
            Dit is een opgelegde voorwaarde: {name} krijgt niet de vraag of het klopt
          </label>
        </Composer>
      ) : (
        <Button variant="quiet" onClick={open}>
          Notitie toevoegen
        </Button>
      )}
    </section>
  );
}
