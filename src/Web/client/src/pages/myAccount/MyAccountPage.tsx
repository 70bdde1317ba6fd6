import { useState, type ReactNode } from 'react';
import type { Me } from '../../protocol/contract';
import { Page } from '../../app/Page';
import { leaveEverywhere } from '../../app/session';
import { roles } from '../../text/roles';
import { Button } from '../../ui/Button';
import { Confirm } from '../../ui/Confirm';

/** Who one is here, and signing out in every browser at once: for a lost telephone or a shared computer. */
export function MyAccountPage({ me }: { readonly me: Me }): ReactNode {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState('');
  const end = async (): Promise<void> => {
    setAsking(false);
    if (!(await leaveEverywhere())) setProblem('Afmelden lukt nu niet. Probeer het zo nog een keer.');
  };
  return (
    <Page me={me} title="Mijn account" problem={problem}>
      <dl className="facts">
        <dt>Naam</dt>
        <dd>{me.name}</dd>
        <dt>Organisatie</dt>
        <dd>{me.organisation.name}</dd>
        <dt>Rol</dt>
        <dd>{roles[me.role]}</dd>
      </dl>
      <section className="directory__form" aria-labelledby="everywhere">
        <h2 id="everywhere">Overal afmelden</h2>
        <p>
          Is een telefoon of computer kwijt, of bleef je ergens aangemeld? Meld je dan overal tegelijk af. Ook hier.
        </p>
        <div className="directory__buttons">
          <Button onClick={() => setAsking(true)}>Overal afmelden</Button>
        </div>
      </section>
      {asking && (
        <Confirm
          title="Overal afmelden?"
          yes="Ja, overal afmelden"
          onYes={() => void end()}
          onNo={() => setAsking(false)}
        >
          Alle schermen waarop je bent aangemeld gaan dicht. Wat je hier typte, blijft bewaard.
        </Confirm>
      )}
    </Page>
  );
}
