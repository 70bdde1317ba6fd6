namespace Agenda;

/// <summary>
/// On what ground somebody takes part and may receive what is shared. Which ground holds where is the partners' own
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
