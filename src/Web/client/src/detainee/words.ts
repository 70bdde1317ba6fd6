import type { Answer, Refusal, ScreenItem } from '../protocol/contract';
import type { Subject } from './subjects';

/** Every fixed text of this screen, so that one test can read them all. */
export const words = {
  title: 'Jouw plan',
  blank: 'Scherm leeg',
  unblank: 'Scherm weer aan',
  beginsSoon: 'Het gesprek begint zo.',
  begun: 'Het gesprek is bezig. Je plan staat op het scherm.',
  notBusy: 'Even wachten. Het gesprek met jou is nu niet bezig.',
  over: 'Het gesprek is klaar. Dit is jouw plan.',
  yourTurn: 'Jij hebt het woord.',
  question: 'Hoe zorgen we er samen voor dat je niet terugkomt?',
  release: 'Wanneer kom je vrij?',
  oneMoment: 'Een moment.',
  lineLost: 'Even geen verbinding. Het komt zo terug.',
  stopped: 'Dit scherm is gestopt. Vraag de casemanager om een nieuwe code.',
  enterCode: 'Code invullen',
  stop: 'Scherm stoppen',
  stopQuestion: 'Wil je stoppen? Dan gaat dit scherm dicht.',
  stopYes: 'Ja, stoppen',
  stopNo: 'Nee',
  mishap: 'Er gaat iets mis met dit scherm. Het ligt niet aan jou.',
  tryAgain: 'Opnieuw proberen',
  conversation: 'Het gesprek',
  talkingAbout: 'Het gesprek gaat nu over:',
  goAlong: 'Ga mee',
  nothingHere: 'Hier staat nu niets.',
  previous: 'Vorige',
  next: 'Volgende',
  we: 'Wij',
} as const;

/** What stands on the sheet that he takes home, beside the words of the screen. */
export const sheetWords = {
  yours: 'Wat doe jij?',
  others: 'Wat doen anderen voor jou?',
  draft: 'Dit plan is nog niet klaar.',
  unanswered: 'Je hebt nog niet van alles gezegd of het klopt.',
  nextTalk: 'We praten weer op',
  noTalk: 'De dag van het volgende gesprek hoor je nog.',
  questions: 'Heb je een vraag? Ga naar je casemanager.',
} as const;

export const pairing = {
  heading: 'Welkom',
  label: 'Vul de code in.',
  hint: 'De code heeft zes cijfers. Je krijgt hem van de casemanager.',
  go: 'Verder',
  sixDigits: 'De code heeft zes cijfers. Kijk nog een keer.',
  wrong: 'Deze code werkt niet. Vraag de casemanager om een nieuwe code.',
  tooOften: 'De code was te vaak fout. Wacht tien minuten. Probeer het dan nog een keer.',
  connectionLost: 'Er is even geen verbinding. Probeer het zo nog een keer.',
} as const;

export const asking = {
  question: ({ kind, who }: Pick<ScreenItem, 'kind' | 'who'>): string => {
    if (kind === 'mine') return 'Klopt het dat jij dit doet?';
    if (who === undefined) return 'Klopt dit?';
    return kind === 'theirs' ? `Klopt wat ${who} belooft?` : `Klopt wat ${who} beloven?`;
  },
  yourAnswer: 'Jij zegt:',
} as const;

export const answers: Record<Answer, string> = {
  right: 'Ja, klopt',
  notRight: 'Nee, klopt niet',
  dontKnow: 'Weet ik niet',
};

export const hands = {
  speak: { raise: 'Ik wil iets zeggen', raised: 'Je hand is omhoog.', lower: 'Hand omlaag' },
  dontUnderstand: { raise: 'Ik snap het niet', raised: 'Je zegt: ik snap het niet.', lower: 'Ik snap het nu' },
} as const;
export const seen = 'Ze hebben je gezien.';

export const goal = {
  open: 'Nieuw doel',
  question: 'Wat wil je?',
  hint: 'Zeg het in je eigen woorden.',
  about: 'Waar gaat het over?',
  aboutHint: 'Je hoeft niets te kiezen.',
  say: 'Zeg het',
  cancel: 'Toch niet',
  takeBack: 'Toch niet',
  empty: 'Er staat nog niets. Schrijf op wat je wilt.',
  waits: 'Je doel gaat mee als er weer verbinding is.',
  said: 'Je doel staat erbij.',
} as const;

export const subjects: Record<Subject, { readonly heading: string; readonly news: string }> = {
  release: { heading: words.release, news: 'De dag dat je vrij komt is veranderd.' },
  wishes: { heading: 'Wat wil jij?', news: 'Er is iets nieuws bij wat jij wilt.' },
  identity: { heading: 'ID', news: 'Er is iets nieuws bij je ID.' },
  housing: { heading: 'Wonen', news: 'Er is iets nieuws bij wonen.' },
  workAndIncome: { heading: 'Werk en geld', news: 'Er is iets nieuws bij werk en geld.' },
  debts: { heading: 'Schulden', news: 'Er is iets nieuws bij schulden.' },
  care: { heading: 'Zorg', news: 'Er is iets nieuws bij zorg.' },
  socialNetwork: { heading: 'Mensen om je heen', news: 'Er is iets nieuws bij de mensen om je heen.' },
  family: { heading: 'Familie', news: 'Er is iets nieuws bij familie.' },
  education: { heading: 'School', news: 'Er is iets nieuws bij school.' },
  addiction: { heading: 'Verslaving', news: 'Er is iets nieuws bij verslaving.' },
  other: { heading: 'Andere dingen', news: 'Er is iets nieuws bij andere dingen.' },
  agreements: { heading: 'Wat spreken we af?', news: 'Er is iets nieuws bij de afspraken.' },
};
export const newsInSeveral = 'Er is iets nieuws in je plan.';

export const refusals: Record<Refusal, string> = {
  alreadyClaimed: 'Iemand anders doet dit al.',
  notAllowed: 'Dat kan hier niet. Vraag het aan de casemanager.',
  noSuchItem: 'Dit staat niet meer in je plan.',
  notOpen: 'Dat kan nu niet. Het gesprek is niet bezig.',
  openActions: 'Dat kan nu nog niet.',
  invalid: 'Dat lukt zo niet. Vraag de casemanager om hulp.',
  unavailable: 'Dat is nog niet gelukt. Probeer het zo nog een keer.',
  full: 'Hier past niets meer bij. Vraag de casemanager om hulp.',
  tooMany: 'Dat ging te snel. Wacht even. Probeer het dan nog een keer.',
};

/** "13 april" is never broken over two lines. */
export const keptTogether = (line: string): string => line.replace(/(\d) (?=\p{L})/gu, '$1\u00A0');
