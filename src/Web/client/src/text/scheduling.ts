import type { Attendance, MeetingProblem, MeetingState } from '../protocol/contract';

/** How the invitations stand. */
export const meetingStates: Readonly<Record<MeetingState, string>> = {
  wanted: 'De uitnodigingen worden verstuurd.',
  arranged: 'De uitnodigingen zijn verstuurd.',
  notArranged: 'Het versturen lukte niet.',
  cancelWanted: 'Het overleg wordt afgezegd.',
  cancelled: 'Het overleg is afgezegd. Wie van Nazorg een uitnodiging had, heeft bericht.',
};

/** The same where the coordinator sends them. */
export const byHandStates: Readonly<Partial<Record<MeetingState, string>>> = {
  wanted: 'Dit bericht moet jij nog sturen.',
  arranged: 'Je hebt iedereen zelf uitgenodigd.',
  cancelWanted: 'Zeg het overleg zelf af.',
  cancelled: 'Je hebt het overleg zelf afgezegd.',
};

export const attendances: Readonly<Record<Attendance, string>> = {
  noAnswer: 'wacht',
  comes: 'komt',
  maybe: 'misschien',
  cannotCome: 'kan niet',
};

const problems: Readonly<Record<MeetingProblem, string>> = {
  notSignedIn:
    'Nazorg mag nu niet bij Teams. De beheerder moet de toegang vernieuwen. Je kunt intussen een link plakken.',
  noCalendarPermission:
    'Nazorg mag niet in deze agenda schrijven. Vraag de beheerder om toestemming, of plak een link.',
  noMeetingPermission:
    'Nazorg mag de veilige instellingen in Teams niet aanzetten. Kijk in Teams of opnemen uit staat en de wachtruimte aan, of vraag de beheerder om hulp.',
  noTeams: 'Bij dit account hoort geen Teams. Plak een link naar het overleg.',
  noLink: 'Teams gaf geen link naar het overleg. Probeer het opnieuw, of plak een link.',
  optionsNotSet:
    'Teams nam niet alle veilige instellingen over. Kijk in Teams of opnemen uit staat en de wachtruimte aan.',
  changedElsewhere: 'Iemand heeft het overleg in Outlook veranderd. Kies hieronder welke tijd geldt.',
  noMailbox: 'De agenda van de organisator is niet te vinden. Vraag de beheerder om hulp, of plak een link.',
  addressRefused: 'Niet iedereen kreeg een uitnodiging: een mailadres klopt niet of ontbreekt. Kijk de adressen na.',
  addressUnclear:
    'Iemand staat in Outlook onder een ander mailadres dan hier. Kijk in Outlook wie er staan, en zet bij Organisaties hetzelfde adres.',
  noMailServer: 'Nazorg kan hier geen mail sturen. De link staat klaar in het overleg. Stuur de uitnodiging zelf.',
  tooLate: 'De tijd van het overleg is al voorbij. Kies een nieuwe tijd.',
  notNow: 'Dit lukt nu niet. Nazorg probeert het vanzelf opnieuw.',
  refused: 'De uitnodiging is niet aangenomen. Dat ligt aan Nazorg. Meld dit bij de beheerder.',
};

/** Why the invitations are not as wished, with what can be done. */
export const problemWords = (problem: MeetingProblem): string => problems[problem];
