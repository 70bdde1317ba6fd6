namespace Agenda;

/// <summary>A goal, action, commitment, decision, situation, note, agenda item or conference of one case.</summary>
public readonly record struct ItemId(string Value) : IId<ItemId>
{
    public static ItemId Of(string value) => new(value);

    public override string ToString() => Value;
}
