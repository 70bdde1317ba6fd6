import type {
  Command,
  LegalBasis,
  LifeArea,
  LocalDate,
  OrganisationKind,
  ParticipantItem,
  PartnerOrganisation,
} from '../../protocol/contract';
import type { Items } from '../../case/state';

/** What somebody takes part for, and on what ground. */
export interface Ground {
  readonly purpose: string;
  readonly basis: LegalBasis;
}

/**
 * What usually holds for such an organisation. A proposal: whoever leads decides, and it is stored for each participant
 * by himself (A8).
 */
const usual: Readonly<Record<OrganisationKind, Ground>> = {
  pi: { purpose: 'Het plan voor de terugkeer maken, samen in de PI', basis: 'pbw18a' },
  municipality: { purpose: 'Regelen wat de gemeente kan doen', basis: 'pbw18a' },
  probation: { purpose: 'Begeleiding en toezicht afstemmen', basis: 'pbw18a' },
  police: { purpose: 'Zorgen dat de terugkeer veilig is', basis: 'wpgArt20' },
  safetyHouse: { purpose: 'Het overleg leiden en afspraken bewaken', basis: 'wgs' },
  socialServices: { purpose: 'Inkomen regelen', basis: 'publicTask' },
  housing: { purpose: 'Een woning houden of vinden', basis: 'consent' },
  debtCounselling: { purpose: 'Helpen bij schulden', basis: 'consent' },
  work: { purpose: 'Werk of opleiding vinden', basis: 'consent' },
  care: { purpose: 'Zorg laten doorgaan of beginnen', basis: 'medicalConsent' },
  other: { purpose: 'Meehelpen bij de terugkeer', basis: 'consent' },
};

/** Consent counts as long as one life area has it; a coordinator's own ground is that he leads. */
export function hasGround({ role, legalBasis, consents = [] }: ParticipantItem): boolean {
  if (role === 'processCoordinator') return true;
  return legalBasis === undefined || needsConsent(legalBasis)
    ? consents.some(({ withdrawnOn }) => withdrawnOn === undefined)
    : true;
}

export const needsConsent = (basis: LegalBasis): boolean => basis === 'consent' || basis === 'medicalConsent';

/** Who takes part without a ground; a deputy has that of whom he stands in for. */
export function withoutGround({ participant }: Items): readonly ParticipantItem[] {
  return [...participant.values()].filter(
    (each) => each.role !== 'detainee' && each.deputyOf === undefined && !hasGround(each),
  );
}

/** What was filled in before stays the proposal. */
export function suggestedGround(
  { purpose, legalBasis, role }: ParticipantItem,
  organisation: PartnerOrganisation | undefined,
): Ground {
  const { purpose: task, basis } = usual[organisation?.kind ?? (role === 'piCaseManager' ? 'pi' : 'other')];
  return { purpose: purpose ?? task, basis: legalBasis ?? basis };
}

/**
 * The same ground for somebody and for who stands in for him, and the consent for the areas that his organisation works
 * on, when it was given.
 */
export function groundCommands(
  participant: ParticipantItem,
  standIns: readonly ParticipantItem[],
  ground: Ground,
  areas: readonly LifeArea[],
  givenOn: LocalDate,
): readonly Command[] {
  const { person } = participant;
  return [
    ...[participant, ...standIns].map((each) => withGround(each, ground)),
    ...(givenOn === '' || !needsConsent(ground.basis)
      ? []
      : areas.map((lifeArea) => ({ type: 'recordConsent', person, lifeArea, givenOn }) as const)),
  ];
}

function withGround(
  { person, name, function: work, organisation, organisationName, role, deputyOf }: ParticipantItem,
  { purpose, basis }: Ground,
): Command {
  return {
    type: 'inviteParticipant',
    person,
    name,
    function: work,
    organisation,
    organisationName,
    role,
    ...(deputyOf !== undefined && { deputyOf }),
    purpose,
    legalBasis: basis,
  };
}
