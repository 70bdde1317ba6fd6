/** Everything that this page says; who reads it is a professional whom we do not know. */
export const words = {
  question: 'Wanneer kunt u?',
  whose: 'Alleen de procesregisseur ziet uw antwoord.',
  zone: 'Alle tijden zijn Nederlandse tijd.',
  oneMoment: 'Een ogenblik…',
  gone: 'Deze link werkt niet meer. Vraag de procesregisseur om een nieuwe.',
  connectionLost: 'Er is nu geen verbinding. We proberen het vanzelf opnieuw.',
  missing: 'Kies wat voor u geldt.',
  send: 'Verstuur',
  sending: 'Uw antwoord wordt verstuurd…',
  waiting: 'Er is nu geen verbinding. Uw antwoord is bewaard en wordt vanzelf verstuurd.',
  thanks: 'Dank u. U kunt uw antwoord nog veranderen tot de tijd vaststaat.',
} as const;

export const about = (reference: string, minutes: number): string =>
  `Overleg met kenmerk ${reference}, ${minutes} minuten.`;
