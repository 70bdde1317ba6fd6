import { useState, type ReactNode } from 'react';
import { signInPath } from '../../protocol/api';
import type { SignInWay } from '../../protocol/contract';
import { Notice } from '../../ui/Notice';

const outcomes: Readonly<Record<string, string>> = {
  'geen-toegang': 'Je hebt nog geen toegang tot Nazorg. Vraag het aan de beheerder van je Zorg- en Veiligheidshuis.',
  mislukt: 'Inloggen is niet gelukt. Probeer het nog een keer.',
};

/** Signing in with the account of one's own organisation. */
export function SignIn({ ways }: { readonly ways: readonly SignInWay[] }): ReactNode {
  const [words] = useState(() => outcomes[new URLSearchParams(location.search).get('aanmelden') ?? ''] ?? '');
  return (
    <section aria-labelledby="sign-in">
      <h2 id="sign-in">Inloggen</h2>
      <div role="alert">{words !== '' && <Notice variant="voice">{words}</Notice>}</div>
      <ul className="start__ways">
        {ways.map((way) => (
          <li key={way.id}>
            <a className="button button--main" href={signInPath(way, location.pathname)}>
              Inloggen bij {way.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
