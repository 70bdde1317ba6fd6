import type { LifeArea } from '../protocol/contract';

export const lifeAreas: Readonly<Record<LifeArea, string>> = {
  identity: 'Identiteitsbewijs',
  housing: 'Onderdak',
  workAndIncome: 'Werk en inkomen',
  debts: 'Schulden',
  care: 'Zorg',
  socialNetwork: 'Sociaal netwerk',
  family: 'Gezin en relaties',
  education: 'Opleiding',
  addiction: 'Verslaving',
  other: 'Overig',
};
export const fixedAreas: readonly LifeArea[] = ['identity', 'housing', 'workAndIncome', 'debts', 'care'];
export const allAreas = Object.keys(lifeAreas) as readonly LifeArea[];
export const areaOrGeneral = (area: LifeArea | undefined): string =>
  area === undefined ? 'Algemeen' : lifeAreas[area];
