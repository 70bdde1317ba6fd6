import { useState, type ReactNode } from 'react';
import { putContact } from '../../protocol/api';
import type { Contact } from '../../protocol/contract';
import { Button } from '../../ui/Button';
import { Field } from '../../forms/Field';
import { useForm } from '../../forms/useForm';

interface Props {
  readonly contact: Contact;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

export function ContactForm({ contact, onDone, onCancel }: Props): ReactNode {
  const [row, setRow] = useState(contact);
  const { form, wrong, problem, submit } = useForm(() => putContact(row), onDone);
  return (
    <form
      className="directory__form"
      ref={form}
      onSubmit={submit}
      aria-label={contact.version === 0 ? 'Nieuw contact' : `${contact.name} wijzigen`}
    >
      <Field
        name="name"
        label="Naam"
        required
        value={row.name}
        wrong={wrong}
        onChange={(name) => setRow({ ...row, name })}
      />
      <Field
        name="function"
        label="Functie"
        value={row.function ?? ''}
        wrong={wrong}
        onChange={(text) => setRow({ ...row, function: text })}
      />
      <Field
        name="mail"
        type="email"
        label="E-mail"
        value={row.mail ?? ''}
        wrong={wrong}
        onChange={(mail) => setRow({ ...row, mail })}
      />
      <Field
        name="phone"
        type="tel"
        label="Telefoon"
        value={row.phone ?? ''}
        wrong={wrong}
        onChange={(phone) => setRow({ ...row, phone })}
      />
      <Field
        name="reachable"
        label="Bereikbaar"
        value={row.reachable ?? ''}
        wrong={wrong}
        onChange={(reachable) => setRow({ ...row, reachable })}
      />
      <Field
        name="deputy"
        label="Vervanger"
        value={row.deputy ?? ''}
        wrong={wrong}
        onChange={(deputy) => setRow({ ...row, deputy })}
      />
      <p role="alert" className="field__problem">
        {problem}
      </p>
      <div className="directory__buttons">
        <Button variant="main" type="submit">
          Bewaren
        </Button>
        <Button onClick={onCancel}>Terug</Button>
      </div>
    </form>
  );
}
