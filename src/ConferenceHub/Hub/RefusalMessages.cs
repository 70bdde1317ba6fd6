using Agenda;

namespace ConferenceHub.Hub;

/// <summary>Why not, in plain Dutch. A new refusal does not compile until it has its words here.</summary>
public static class RefusalMessages
{
    public static string Of(Refusal refusal) =>
        refusal switch
        {
            Refusal.AlreadyClaimed => "Iemand anders heeft dit al opgepakt.",
            Refusal.NotAllowed => "Dit kan iemand anders in deze casus doen. Vraag het de gespreksleider.",
            Refusal.NoSuchItem => "Dit is hier niet te vinden. Misschien is het net weggehaald.",
            Refusal.NotOpen => "Dit kan op dit moment niet.",
            Refusal.OpenActions => "Nog niet alles heeft een plek. Kies bij elke open actie: iemand, later of vervalt.",
            Refusal.Invalid => "Er klopt iets niet in wat is ingevuld. Kijk het na en probeer het opnieuw.",
            Refusal.Unavailable => "Opslaan lukt nu even niet. Je tekst is bewaard. Probeer het zo opnieuw.",
            Refusal.TooMany => "Dat ging heel snel. Wacht even en probeer het opnieuw.",
        };
}
