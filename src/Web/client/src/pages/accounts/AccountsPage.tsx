import { useState, type ReactNode } from 'react';
import { accounts, allowAccess, giveRole, stopAccess } from '../../protocol/api';
import type { AccountLine, LocalDate, Me, Role } from '../../protocol/contract';
import type { Answered } from '../../protocol/http';
import { problemOf, useAsked } from '../../app/answers';
import { Link } from '../../app/Link';
import { Page } from '../../app/Page';
import { contactsPath } from '../../app/routes';
import { dateAt, dayAt } from '../../text/dates';
import { givableRoles, roles } from '../../text/roles';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';
import { Pill } from '../../ui/Pill';
import '../../ui/table.css';

/** Who may sign in, and as what. Giving access begins at the person in the directory. */
export function AccountsPage({ me }: { readonly me: Me }): ReactNode {
  const { value, problem, again } = useAsked(accounts, 'accounts');
  const [said, setSaid] = useState('');
  const [stopping, setStopping] = useState<AccountLine>();
  const change = async (asked: Promise<Answered<undefined>>, words: string): Promise<void> => {
    const answer = await asked;
    setSaid(answer.kind === 'ok' ? words : problemOf(answer));
    again();
  };
  const stop = ({ person, name }: AccountLine): void => {
    setStopping(undefined);
    void change(stopAccess(person), `${name} kan niet meer inloggen.`);
  };
  return (
    <Page me={me} title="Wie mag inloggen?" problem={problem} again={again}>
      <p className="directory__intro">
        Iemand toegang geven? Zoek die persoon op in de <Link to={contactsPath}>contacten</Link> en kies daar “Mag
        inloggen”. Inloggen gaat met het account van de eigen organisatie.
      </p>
      <p role="status" className="meta">
        {said}
      </p>
      {value !== undefined && (
        <table className="flat">
          <caption className="unseen">Accounts</caption>
          <thead>
            <tr>
              <th scope="col">Naam</th>
              <th scope="col">Organisatie</th>
              <th scope="col">E-mail</th>
              <th scope="col">Rol</th>
              <th scope="col">Toegang</th>
            </tr>
          </thead>
          <tbody>
            {value.accounts.map((account) => (
              <Row
                key={account.person}
                account={account}
                today={dateAt(Date.parse(value.at))}
                give={(role) => void change(giveRole(account.person, role), `${account.name}: ${roles[role]}.`)}
                stop={() => setStopping(account)}
                allow={() => void change(allowAccess(account.person), `${account.name} kan weer inloggen.`)}
              />
            ))}
          </tbody>
        </table>
      )}
      {stopping !== undefined && (
        <Confirm
          title={`Toegang van ${stopping.name} stoppen?`}
          yes="Ja, stoppen"
          onYes={() => stop(stopping)}
          onNo={() => setStopping(undefined)}
        >
          Alle schermen van {stopping.name} gaan meteen dicht. Wat {stopping.name} in casussen afsprak, blijft staan.
        </Confirm>
      )}
    </Page>
  );
}

interface RowProps {
  readonly account: AccountLine;
  readonly today: LocalDate;
  readonly give: (role: Role) => void;
  readonly stop: () => void;
  readonly allow: () => void;
}

function Row({ account, today, give, stop, allow }: RowProps): ReactNode {
  const { name, function: work, organisationName, mail, hasSignedIn, stoppedAt } = account;
  const [role, setRole] = useState(account.role);
  return (
    <tr>
      <th scope="row">
        {name}
        <br />
        <span className="meta">{work}</span>
      </th>
      <td data-label="Organisatie">{organisationName}</td>
      <td data-label="E-mail">{mail}</td>
      <td data-label="Rol">
        <select
          className="input"
          aria-label={`Rol van ${name}`}
          value={role}
          onChange={(event) => setRole(event.target.value as Role)}
        >
          {givableRoles.map((each) => (
            <option key={each} value={each}>
              {roles[each]}
            </option>
          ))}
        </select>
        {role !== account.role && (
          <Button onClick={() => give(role)}>
            Rol bewaren
            <span className="unseen"> ({name})</span>
          </Button>
        )}
      </td>
      <td data-label="Toegang">
        {stoppedAt !== undefined ? (
          <Pill variant="quiet">Gestopt op {dayAt(stoppedAt, today)}</Pill>
        ) : hasSignedIn ? (
          <Pill variant="ok">Kan inloggen</Pill>
        ) : (
          <Pill variant="open">Nog niet ingelogd</Pill>
        )}{' '}
        <Button variant="quiet" onClick={stoppedAt === undefined ? stop : allow}>
          {stoppedAt === undefined ? 'Toegang stoppen' : 'Weer toegang geven'}
          <span className="unseen"> ({name})</span>
        </Button>
      </td>
    </tr>
  );
}
