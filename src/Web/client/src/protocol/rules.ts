// Written by the test RulesTests from the rules of Agenda. Do not edit.

import type { ConferenceSegment, ConferenceType, LifeArea, PointSubject } from './contract';

export const limits = {
  conferenceMinutes: 480,
  pointMinutes: 240,
  budgetCents: 500000,
} as const;

/** In days before release. */
export const terms = {
  shortStay: 28,
  beforeRelease: 21,
} as const;

/** `{naam}` becomes the detainee's first name; `cannotWait` is what is left in a short stay. */
export interface TemplatePoint {
  readonly title: string;
  readonly minutes: number;
  readonly segment?: ConferenceSegment;
  readonly lifeArea?: LifeArea;
  readonly subject?: PointSubject;
  readonly cannotWait?: { readonly minutes: number; readonly title?: string };
  readonly shortOnly?: boolean;
}

/** What makes a typed text too hard for the detainee's screen; lengths in words, `longestWord` and `stem` in letters. */
export const plainDutch = {
  longestSentence: 15,
  averageSentence: 10,
  longestWord: 24,
  stem: 6,
  writtenOnly: ";()[]{}/\\\u003C\u003E@#*|",
  known: ["ID","OV","TV","VCA"],
  hard: ["adequaat","begeleidingstraject","behoeve","betreffende","bijv","brp","casus","casu\u00EFstiek","conform","consulent","convenant","crisisopvang","dagbesteding","derhalve","detentie","diagnos","dmv","domicilie","escaleren","etc","evalueren","evt","faciliteren","ggz","hiaat","huisvesting","igv","implementeren","inburgering","indicatie","indicatiestelling","indiceren","inschaling","intake","interventie","inventariseren","ivm","ketenpartner","kostendeler","maatwerk","mbt","middels","monitoren","multidisciplinair","nader","nav","nazorg","obv","omtrent","ontruiming","opschalen","problematiek","procedure","re-integratie","recidive","reclassering","regie","schorsing","screening","stabilisatie","stuurgroep","tbv","terugvalpreventie","toeleiding","traject","tzt","vaststellen","verstrekken","voorziening","werd","werden","wlz","wmo","worden","wordt","zsm"],
  areas: {"identity":"je ID","housing":"wonen","workAndIncome":"werk en geld","debts":"je schulden","care":"zorg","socialNetwork":"de mensen om je heen","family":"je familie","education":"school","addiction":"verslaving","other":"andere dingen","none":"je plan"} as Readonly<Record<LifeArea | 'none', string>>,
} as const;

/** What makes two spellings of a name the same. */
export const names = {
  apostrophes: "\u0027\u2019\u2018\u201B\u02BC\u02BB\u0060\u00B4\u2032\uFF07",
  letters: {"\u00DF":"ss","\u00E6":"ae","\u00F0":"d","\u00F8":"o","\u00FE":"th","\u0111":"d","\u0127":"h","\u0131":"i","\u0142":"l","\u014B":"n","\u0153":"oe","\u0167":"t"},
} as const;

export interface AgendaTemplate {
  readonly type: ConferenceType;
  readonly points: readonly TemplatePoint[];
  readonly neverShort: boolean;
}

export const agendaTemplates: readonly AgendaTemplate[] = [
  {
    type: "acquaintance",
    neverShort: false,
    points: [
      {"title":"Welkom","minutes":3,"segment":"dialogue","subject":"welcome","cannotWait":{"minutes":2},"shortOnly":false},
      {"title":"Wat wil jij? ({naam})","minutes":12,"segment":"dialogue","subject":"goals","cannotWait":{"minutes":4},"shortOnly":false},
      {"title":"Wat gaat er al goed?","minutes":5,"segment":"dialogue","shortOnly":false},
      {"title":"Identiteitsbewijs","minutes":3,"segment":"dialogue","lifeArea":"identity","cannotWait":{"minutes":3},"shortOnly":false},
      {"title":"Onderdak","minutes":3,"segment":"dialogue","lifeArea":"housing","cannotWait":{"minutes":5,"title":"Huur en vaste lasten"},"shortOnly":false},
      {"title":"Werk en inkomen","minutes":3,"segment":"dialogue","lifeArea":"workAndIncome","cannotWait":{"minutes":5,"title":"Uitkering en geld"},"shortOnly":false},
      {"title":"Zorg","minutes":2,"segment":"dialogue","lifeArea":"care","cannotWait":{"minutes":3,"title":"Medicijnen en zorgverzekering"},"shortOnly":false},
      {"title":"De eerste nacht","minutes":4,"segment":"dialogue","lifeArea":"housing","shortOnly":true},
      {"title":"Afspraken doornemen","minutes":4,"segment":"dialogue","subject":"closingRound","cannotWait":{"minutes":4},"shortOnly":false},
    ],
  },
  {
    type: "start",
    neverShort: false,
    points: [
      {"title":"Vooroverleg: wie kan wat doen?","minutes":5,"segment":"prep","shortOnly":false},
      {"title":"Welkom","minutes":3,"segment":"dialogue","subject":"welcome","cannotWait":{"minutes":2},"shortOnly":false},
      {"title":"Wat wil jij? ({naam})","minutes":7,"segment":"dialogue","subject":"goals","cannotWait":{"minutes":4},"shortOnly":false},
      {"title":"Identiteitsbewijs","minutes":5,"segment":"dialogue","lifeArea":"identity","cannotWait":{"minutes":3},"shortOnly":false},
      {"title":"Onderdak","minutes":8,"segment":"dialogue","lifeArea":"housing","cannotWait":{"minutes":5,"title":"Huur en vaste lasten"},"shortOnly":false},
      {"title":"Werk en inkomen","minutes":8,"segment":"dialogue","lifeArea":"workAndIncome","cannotWait":{"minutes":5,"title":"Uitkering en geld"},"shortOnly":false},
      {"title":"Schulden","minutes":6,"segment":"dialogue","lifeArea":"debts","shortOnly":false},
      {"title":"Zorg","minutes":3,"segment":"dialogue","lifeArea":"care","cannotWait":{"minutes":3,"title":"Medicijnen en zorgverzekering"},"shortOnly":false},
      {"title":"De eerste nacht","minutes":4,"segment":"dialogue","lifeArea":"housing","shortOnly":true},
      {"title":"Afspraken doornemen","minutes":5,"segment":"dialogue","subject":"closingRound","cannotWait":{"minutes":4},"shortOnly":false},
    ],
  },
  {
    type: "followUp",
    neverShort: false,
    points: [
      {"title":"Vooroverleg: wie kan wat doen?","minutes":5,"segment":"prep","shortOnly":false},
      {"title":"Welkom: wat is al gelukt?","minutes":2,"segment":"dialogue","subject":"welcome","cannotWait":{"minutes":2},"shortOnly":false},
      {"title":"Hoe gaat het? ({naam})","minutes":7,"segment":"dialogue","subject":"goals","cannotWait":{"minutes":4},"shortOnly":false},
      {"title":"Afspraken doornemen","minutes":5,"segment":"dialogue","subject":"closingRound","cannotWait":{"minutes":4},"shortOnly":false},
    ],
  },
  {
    type: "beforeRelease",
    neverShort: false,
    points: [
      {"title":"Vooroverleg: wie kan wat doen?","minutes":5,"segment":"prep","shortOnly":false},
      {"title":"Welkom","minutes":2,"segment":"dialogue","subject":"welcome","cannotWait":{"minutes":2},"shortOnly":false},
      {"title":"Hoe kijk jij naar buiten? ({naam})","minutes":7,"segment":"dialogue","subject":"goals","cannotWait":{"minutes":4},"shortOnly":false},
      {"title":"Identiteitsbewijs","minutes":4,"segment":"dialogue","lifeArea":"identity","cannotWait":{"minutes":3},"shortOnly":false},
      {"title":"De eerste nacht en daarna","minutes":8,"segment":"dialogue","lifeArea":"housing","cannotWait":{"minutes":6},"shortOnly":false},
      {"title":"Geld voor de eerste week","minutes":6,"segment":"dialogue","lifeArea":"workAndIncome","cannotWait":{"minutes":5,"title":"Uitkering en geld"},"shortOnly":false},
      {"title":"Vaste lasten en schulden","minutes":5,"segment":"dialogue","lifeArea":"debts","cannotWait":{"minutes":4,"title":"Huur en vaste lasten"},"shortOnly":false},
      {"title":"Medicijnen en zorgverzekering","minutes":5,"segment":"dialogue","lifeArea":"care","cannotWait":{"minutes":3},"shortOnly":false},
      {"title":"Wie is er op de eerste dag?","minutes":3,"segment":"dialogue","shortOnly":false},
      {"title":"Afspraken doornemen","minutes":5,"segment":"dialogue","subject":"closingRound","cannotWait":{"minutes":4},"shortOnly":false},
    ],
  },
  {
    type: "afterRelease",
    neverShort: true,
    points: [
      {"title":"Welkom","minutes":2,"segment":"dialogue","subject":"welcome","cannotWait":{"minutes":2},"shortOnly":false},
      {"title":"Hoe gaat het nu? ({naam})","minutes":8,"segment":"dialogue","subject":"goals","cannotWait":{"minutes":4},"shortOnly":false},
      {"title":"Onderdak","minutes":4,"segment":"dialogue","lifeArea":"housing","cannotWait":{"minutes":5,"title":"Huur en vaste lasten"},"shortOnly":false},
      {"title":"Werk en inkomen","minutes":4,"segment":"dialogue","lifeArea":"workAndIncome","cannotWait":{"minutes":5,"title":"Uitkering en geld"},"shortOnly":false},
      {"title":"Schulden","minutes":4,"segment":"dialogue","lifeArea":"debts","shortOnly":false},
      {"title":"Zorg","minutes":3,"segment":"dialogue","lifeArea":"care","cannotWait":{"minutes":3,"title":"Medicijnen en zorgverzekering"},"shortOnly":false},
      {"title":"Afspraken doornemen","minutes":5,"segment":"dialogue","subject":"closingRound","cannotWait":{"minutes":4},"shortOnly":false},
    ],
  },
];
