import type { Role } from '../protocol/contract';

/** What an account can be. Whoever is talked about never signs in. */
export const givableRoles: readonly Role[] = [
  'chainPartner',
  'piCaseManager',
  'processCoordinator',
  'steeringGroup',
  'administrator',
];

export const roles: Readonly<Record<Role, string>> = {
  processCoordinator: 'Procesregisseur',
  piCaseManager: 'Casemanager van de PI',
  chainPartner: 'Ketenpartner',
  steeringGroup: 'Stuurgroep',
  administrator: 'Beheerder',
  detainee: 'Gedetineerde',
};
