namespace Agenda;

/// <summary>The answer to a command: one event, nothing to do because it is already so, or a refusal.</summary>
public abstract record Verdict
{
    public static readonly Verdict Nothing = new NothingToDo();

    public static implicit operator Verdict(AgendaEvent happened) => new Changes(happened);

    public static implicit operator Verdict(Refusal reason) => new Refused(reason);

    public static Verdict Invalid(string field) => new Refused(Refusal.Invalid) { Field = field };

    public static Verdict AlreadyClaimed(Party owner) => new Refused(Refusal.AlreadyClaimed) { Owner = owner };

    public sealed record Changes(AgendaEvent Event) : Verdict;

    public sealed record NothingToDo : Verdict;

    public sealed record Refused(Refusal Reason) : Verdict
    {
        /// <summary>With <see cref="Refusal.AlreadyClaimed"/>: who has it.</summary>
        public Party? Owner { get; init; }

        /// <summary>With <see cref="Refusal.Invalid"/>: the property of the command.</summary>
        public string? Field { get; init; }

        /// <summary>With <see cref="Refusal.OpenActions"/>: those that the asker may see.</summary>
        public EquatableArray<ItemId>? Actions { get; init; }
    }
}
