import type {
  ActionState,
  Answer,
  ConferenceSegment,
  ConferenceType,
  DecisionKind,
  DetentionKind,
  GoalState,
  HandKind,
  PromiseEnd,
} from '../protocol/contract';

export const segments: Readonly<Record<ConferenceSegment, string>> = {
  draft: 'In voorbereiding',
  planned: 'Gepland',
  prep: 'Vooroverleg',
  dialogue: 'Gesprek',
  debrief: 'Nabespreking',
  closed: 'Afgesloten',
};
export const conferenceTypes: Readonly<Record<ConferenceType, string>> = {
  acquaintance: 'Kennismaking',
  start: 'Startoverleg',
  followUp: 'Vervolgoverleg',
  beforeRelease: 'Overleg voor vrijlating',
  afterRelease: 'Overleg na vrijlating',
};
export const actionStates: Readonly<Record<ActionState, string>> = {
  proposed: 'Voorgesteld',
  open: 'Nog niemand',
  claimed: 'Opgepakt',
  inProgress: 'Bezig',
  done: 'Klaar',
  failed: 'Nog niet gelukt',
  dropped: 'Vervallen',
};
export const detentionKinds: Readonly<Record<DetentionKind, string>> = {
  sentenced: 'Gevangenisstraf',
  remand: 'Voorarrest',
};
export const goalStates: Readonly<Record<GoalState, string>> = {
  new: 'Nieuw',
  discussed: 'Besproken',
  underWay: 'Onderweg',
  reached: 'Gehaald',
  parked: 'Staat even stil',
};
export const answers: Readonly<Record<Answer, string>> = {
  right: 'Klopt',
  notRight: 'Klopt niet',
  dontKnow: 'Weet ik niet',
};
export const promiseEnds: Readonly<Record<PromiseEnd, string>> = {
  kept: 'nagekomen',
  notKept: 'niet gelukt',
  dropped: 'hoeft niet meer',
};
export const handWords: Readonly<Record<HandKind, string>> = {
  speak: 'wil iets zeggen',
  dontUnderstand: 'snapt het even niet',
};
export const decisions: Readonly<Record<DecisionKind, string>> = {
  agreed: 'Besluit',
  disagreement: 'We zijn het nog niet eens',
};

/** What each kind of conference is for, to choose by. */
export const conferencePurposes: Readonly<Record<ConferenceType, string>> = {
  acquaintance: 'Elkaar leren kennen en luisteren',
  start: 'Alle leefgebieden langs en de eerste afspraken',
  followUp: 'Verder met wat open staat',
  beforeRelease: 'Is alles klaar voor de eerste dagen buiten?',
  afterRelease: 'Hoe gaat het buiten en wat is nog nodig?',
};
