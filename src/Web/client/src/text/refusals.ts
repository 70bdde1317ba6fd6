import type { Refusal, Verdict } from '../protocol/contract';

type Refused = Extract<Verdict, { accepted: false }>;

const friendly: Readonly<Record<Refusal, string>> = {
  alreadyClaimed: 'Iemand anders heeft dit al opgepakt.',
  notAllowed: 'Dit hoort bij iemand anders. Vraag de gespreksleider om hulp.',
  noSuchItem: 'Dit is er niet meer.',
  notOpen: 'Dit kan op dit moment niet.',
  openActions: 'Een paar acties hebben nog niemand. Geef ze eerst een plek.',
  invalid: 'Kijk dit nog even na.',
  unavailable: 'Het opslaan lukt nu niet. Probeer het straks nog een keer.',
  tooMany: 'Dat ging heel snel achter elkaar. Probeer het zo nog een keer.',
};

/** Why not, in a friendly sentence. What the server says about a wrong field is more precise than we are. */
export function refusalWords({ refusal, message }: Pick<Refused, 'refusal' | 'message'>): string {
  return refusal === 'invalid' && message !== '' ? message : friendly[refusal];
}
