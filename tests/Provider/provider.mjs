// A real provider for one client. Whoever types a name is that name, and the mail address is theirs.
// usage: node provider.mjs <port> <redirect uri> [verified]
import { Provider } from 'oidc-provider';

const [, , port, redirect, verified = 'true'] = process.argv;
const issuer = `http://127.0.0.1:${port}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: 'nazorg',
      client_secret: 'a secret of the tests',
      redirect_uris: [redirect],
      response_types: ['code'],
      grant_types: ['authorization_code'],
    },
  ],
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
  conformIdTokenClaims: false,
  features: { devInteractions: { enabled: true } },
  pkce: { required: () => true },
  cookies: { keys: ['only for tests'] },
  findAccount: (_, login) => ({
    accountId: login,
    claims: () => ({ sub: login, email: `${login}@provider.example`, email_verified: verified === 'true', name: login }),
  }),
});

provider.listen(Number(port), '127.0.0.1', () => console.log('ready'));
