namespace Agenda;

/// <summary>The short random reference of a case (R7K2): the only name a case has outside the product.</summary>
public readonly record struct CaseId(string Value) : IId<CaseId>
{
    public static CaseId Of(string value) => new(value);

    public override string ToString() => Value;
}
