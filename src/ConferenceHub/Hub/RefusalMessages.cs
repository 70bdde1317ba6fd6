using Agenda;

namespace ConferenceHub.Hub;

/// <summary>Why not, in plain Dutch, as professionals read it. The detainee's screen has words of its own.</summary>
/// <remarks>A new refusal does not compile until it has its sentence here.</remarks>
public static class RefusalMessages
{
    public static string Of(Refusal refusal) =>
        refusal switch
        {
            Refusal.AlreadyClaimed => "Iemand anders heeft dit al opgepakt.",
            Refusal.NotAllowed => "Dit hoort bij iemand anders. Vraag de gespreksleider om hulp.",
            Refusal.NoSuchItem => "Dit is er niet. Misschien is het net weggehaald.",
            Refusal.NotOpen => "Dit kan op dit moment niet.",
            Refusal.OpenActions => "Een paar acties hebben nog niemand. Geef ze eerst een plek.",
            Refusal.Invalid => "Er klopt iets niet in wat is ingevuld. Kijk het na en probeer het opnieuw.",
            Refusal.Unavailable => "Opslaan lukt nu even niet. Je tekst is bewaard. Probeer het zo opnieuw.",
            Refusal.Full => "Hier past niets meer bij. Haal eerst iets weg, of schrijf het bij iets anders.",
            Refusal.TooMany => "Dat ging heel snel. Wacht even en probeer het opnieuw.",
        };
}
