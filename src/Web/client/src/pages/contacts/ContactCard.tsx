import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { confirmContact, removeContact, reportContact } from '../../protocol/api';
import type { Contact, LocalDate, OrganisationKind } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Notice } from '../../ui/Notice';
import { Pill } from '../../ui/Pill';
import { confirmedWords, fullDay, isOld } from '../../text/directory';
import { GiveAccess } from './GiveAccess';
import { ContactForm } from './ContactForm';
import { Field } from '../../forms/Field';
import { useForm } from '../../forms/useForm';

interface Props {
  readonly contact: Contact;
  readonly today: LocalDate;
  readonly mayEdit: boolean;
  readonly mayRemove: boolean;
  /** The kind of organisation, for who gives people access; else absent. */
  readonly givesAccess?: OrganisationKind | undefined;
  /** Something was done: what to say about it. */
  readonly onDone: (words: string) => void;
}

export function ContactCard({ contact, today, mayEdit, mayRemove, givesAccess, onDone }: Props): ReactNode {
  const [open, setOpen] = useState<'edit' | 'report' | 'remove' | 'access'>();
  const close = (): void => setOpen(undefined);
  const done = (words: string): void => {
    close();
    onDone(words);
  };
  const card = useFocusAfter(open !== undefined);
  if (open === 'edit')
    return (
      <li className="card" ref={card} tabIndex={-1}>
        <ContactForm contact={contact} onDone={() => done(`${contact.name} is bewaard.`)} onCancel={close} />
      </li>
    );
  return (
    <li className="card" ref={card} tabIndex={-1}>
      <h3>{contact.name}</h3>
      {contact.function !== undefined && <p>{contact.function}</p>}
      <RoomContextValue contact={contact} />
      <p className="meta">
        {confirmedWords(contact.lastConfirmedOn, today)}{' '}
        {isOld(contact.lastConfirmedOn, today) && <Pill variant="quiet">Nakijken</Pill>}
      </p>
      {contact.wrongNote !== undefined && (
        <Notice variant="voice">
          Gemeld{contact.wrongOn !== undefined && ` op ${fullDay(contact.wrongOn)}`}: {contact.wrongNote}
        </Notice>
      )}
      <div className="directory__buttons">
        <Confirming contact={contact} onDone={done} />
        <Button aria-expanded={open === 'report'} onClick={() => setOpen(open === 'report' ? undefined : 'report')}>
          Klopt niet
          <For contact={contact} />
        </Button>
        {mayEdit && (
          <Button variant="quiet" onClick={() => setOpen('edit')}>
            Wijzigen
            <For contact={contact} />
          </Button>
        )}
        {givesAccess !== undefined && (
          <Button aria-expanded={open === 'access'} onClick={() => setOpen(open === 'access' ? undefined : 'access')}>
            Mag inloggen
            <For contact={contact} />
          </Button>
        )}
        {mayRemove && (
          <Button variant="quiet" onClick={() => setOpen('remove')}>
            Weghalen
            <For contact={contact} />
          </Button>
        )}
      </div>
      {open === 'access' && givesAccess !== undefined && (
        <GiveAccess contact={contact} kind={givesAccess} onDone={done} />
      )}
      {open === 'report' && <Report contact={contact} onDone={done} />}
      {open === 'remove' && (
        <Confirm
          title={`${contact.name} weghalen?`}
          yes="Ja, weghalen"
          onYes={() =>
            void removeContact(contact.id).then((answer) =>
              done(answer.kind === 'ok' ? `${contact.name} is weggehaald.` : 'Weghalen lukt nu niet.'),
            )
          }
          onNo={close}
        >
          Dit contact staat daarna niet meer in de lijst.
        </Confirm>
      )}
    </li>
  );
}

/** Whoever was in a form that closed goes on from the card it stood in. */
function useFocusAfter(open: boolean): RefObject<HTMLLIElement | null> {
  const card = useRef<HTMLLIElement>(null);
  const was = useRef(open);
  useEffect(() => {
    if (was.current && !open) card.current?.focus();
    was.current = open;
  }, [open]);
  return card;
}

const For = ({ contact }: { readonly contact: Contact }): ReactNode => (
  <span className="unseen"> ({contact.name})</span>
);

function RoomContextValue({ contact: { phone, mail, reachable, deputy } }: { readonly contact: Contact }): ReactNode {
  return (
    <dl className="facts">
      {phone !== undefined && (
        <>
          <dt>Telefoon</dt>
          <dd>
            <a href={`tel:${phone.replace(/[^+\d]/gu, '')}`}>{phone}</a>
          </dd>
        </>
      )}
      {mail !== undefined && (
        <>
          <dt>E-mail</dt>
          <dd>
            <a href={`mailto:${mail}`}>{mail}</a>
          </dd>
        </>
      )}
      {reachable !== undefined && (
        <>
          <dt>Bereikbaar</dt>
          <dd>{reachable}</dd>
        </>
      )}
      {deputy !== undefined && (
        <>
          <dt>Vervanger</dt>
          <dd>{deputy}</dd>
        </>
      )}
    </dl>
  );
}

function Confirming({
  contact,
  onDone,
}: {
  readonly contact: Contact;
  readonly onDone: (words: string) => void;
}): ReactNode {
  const confirm = (): void =>
    void confirmContact(contact.id).then((answer) =>
      onDone(
        answer.kind === 'ok'
          ? `Dank je. ${contact.name} is bevestigd.`
          : 'Bevestigen lukt nu niet. Probeer het zo nog een keer.',
      ),
    );
  return (
    <Button onClick={confirm}>
      Klopt nog
      <For contact={contact} />
    </Button>
  );
}

function Report({
  contact,
  onDone,
}: {
  readonly contact: Contact;
  readonly onDone: (words: string) => void;
}): ReactNode {
  const [note, setNote] = useState('');
  const { form, wrong, problem, submit } = useForm(
    () => reportContact(contact.id, note),
    () => onDone('Dank je. De melding staat erbij.'),
  );
  return (
    <form className="directory__form" ref={form} onSubmit={submit}>
      <Field name="note" label="Wat klopt er niet?" required long value={note} wrong={wrong} onChange={setNote} />
      <p role="alert" className="field__problem">
        {problem}
      </p>
      <div>
        <Button type="submit">Melden</Button>
      </div>
    </form>
  );
}
