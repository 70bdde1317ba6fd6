namespace ConferenceHub.Scheduling;

/// <summary>What the coordinator reads when a meeting could not be arranged, or not wholly: what is the case, then who can do something.</summary>
public static class SchedulingWords
{
    public static string Of(SchedulingProblem problem) => problem switch
    {
        SchedulingProblem.NotSignedIn => "Nazorg mag zich niet aanmelden bij Microsoft. De beheerder kan dit herstellen.",
        SchedulingProblem.NoCalendarPermission => "Nazorg mag de agenda voor overleggen niet gebruiken. De beheerder kan dit herstellen.",
        SchedulingProblem.NoMeetingPermission => "Het overleg staat in de agenda, maar Nazorg mag de veilige instellingen van het gesprek niet zetten. Zet ze zelf in Teams, of vraag de beheerder.",
        SchedulingProblem.NoTeams => "Deze agenda kan geen Teams-gesprek maken. Plak een link naar het gesprek, of vraag de beheerder.",
        SchedulingProblem.NoLink => "Het overleg staat in de agenda, maar zonder link naar het gesprek. Plak zelf een link, of probeer het later nog eens.",
        SchedulingProblem.OptionsNotSet => "Het overleg staat in de agenda, maar niet alle veilige instellingen staan aan. Kijk ze na in Teams: wachtruimte aan, opname uit, transcriptie uit.",
        SchedulingProblem.ChangedElsewhere => "Iemand heeft het overleg in Outlook veranderd. Kies welke tijd geldt.",
        SchedulingProblem.NoMailbox => "De agenda voor overleggen is niet gevonden. De beheerder kan dit herstellen.",
        SchedulingProblem.AddressRefused => "Niet iedereen kreeg een uitnodiging: een mailadres klopt niet. Kijk de adressen na.",
        SchedulingProblem.NoMailServer => "Nazorg kan hier geen mail sturen. De link staat klaar in het overleg. Stuur de uitnodiging zelf.",
        SchedulingProblem.NotNow => "Dit lukt nu niet. Nazorg probeert het vanzelf opnieuw.",
        SchedulingProblem.Refused => "Dit is niet gelukt door een fout in Nazorg. De beheerder ziet wat er mis ging.",
    };
}
