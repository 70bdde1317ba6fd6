namespace Agenda;

/// <summary>
/// The ground on which somebody takes part and may receive what is shared. Which ground applies is the partners' own
/// judgement.
/// </summary>
public enum LegalBasis
{
    Pbw18a,
    Pbw18b,
    PublicTask,
    Consent,
    Wgs,
    WpgArt20,
    MedicalConsent,
}
