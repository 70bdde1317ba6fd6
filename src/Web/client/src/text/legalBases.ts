import type { LegalBasis, LifeArea } from '../protocol/contract';

export const legalBases: Readonly<Record<LegalBasis, string>> = {
  pbw18a: 'Plan van de gevangenis (Pbw, artikel 18a)',
  pbw18b: 'Risico-informatie van de gevangenis (Pbw, artikel 18b)',
  publicTask: 'Eigen wettelijke taak',
  consent: 'Toestemming',
  wgs: 'Wet gegevensverwerking door samenwerkingsverbanden',
  wpgArt20: 'Wet politiegegevens, artikel 20',
  medicalConsent: 'Toestemming voor gegevens over zorg',
};

/** "niemand van schuldhulp" */
export const fieldOf: Readonly<Record<LifeArea, string>> = {
  identity: 'van burgerzaken',
  housing: 'van een woningcorporatie',
  workAndIncome: 'voor werk en inkomen',
  debts: 'van schuldhulp',
  care: 'van de zorg',
  socialNetwork: 'voor het sociale netwerk',
  family: 'voor het gezin',
  education: 'voor opleiding',
  addiction: 'van de verslavingszorg',
  other: 'die hierbij kan helpen',
};
