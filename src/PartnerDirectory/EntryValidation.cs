using Agenda;
using NodaTime;

namespace PartnerDirectory;

/// <summary>
/// Tidies an entry as somebody wrote it, and says which field of it is wrong: the first one, or null when nothing is.
/// </summary>
internal static class EntryValidation
{
    private static readonly Outcome WrongId = Outcome.Wrong("id", "Er klopt iets niet.");

    public static Organisation Tidy(Organisation organisation) =>
        organisation with
        {
            Name = FieldValidation.Tidy(organisation.Name)!,
            Region = FieldValidation.Tidy(organisation.Region),
            LifeAreas = [.. (organisation.LifeAreas ?? []).Distinct().Order()],
        };

    public static Outcome? Wrong(Organisation organisation) =>
        Id(organisation.Id)
        ?? (Enum.IsDefined(organisation.Kind) ? null : WrongId)
        ?? Field("name", FieldValidation.Name(organisation.Name))
        ?? Field("region", FieldValidation.Line(organisation.Region));

    // Only what people write; who it is and what was said of it stay as they are.
    public static Contact Tidy(Contact written, Contact? known) =>
        (known ?? new Contact(written.Id, written.Organisation, "")) with
        {
            Name = FieldValidation.Tidy(written.Name)!,
            Function = FieldValidation.Tidy(written.Function),
            Mail = FieldValidation.Tidy(written.Mail),
            Phone = FieldValidation.Tidy(written.Phone),
            Reachable = FieldValidation.Tidy(written.Reachable),
            Deputy = FieldValidation.Tidy(written.Deputy),
            Version = written.Version,
        };

    /// <summary>A contact stays with its organisation.</summary>
    public static Outcome? WrongIds(Contact written, Contact? known) =>
        Id(written.Id)
        ?? Id(written.Participant)
        ?? (known is null || known.Organisation == written.Organisation ? null : WrongId);

    public static Outcome? Wrong(Contact contact) =>
        Field("name", FieldValidation.Name(contact.Name))
        ?? Field("function", FieldValidation.Line(contact.Function))
        ?? Field("mail", FieldValidation.Mail(contact.Mail))
        ?? Field("phone", FieldValidation.Phone(contact.Phone))
        ?? Field("reachable", FieldValidation.Line(contact.Reachable))
        ?? Field("deputy", FieldValidation.Line(contact.Deputy));

    public static OfferCard Tidy(OfferCard offer) =>
        offer with
        {
            What = FieldValidation.Tidy(offer.What)!,
            Conditions = FieldValidation.Tidy(offer.Conditions),
        };

    public static Outcome? Wrong(OfferCard offer) =>
        Id(offer.Id)
        ?? Field("what", RequiredText(offer.What))
        ?? Field("conditions", FieldValidation.LongText(offer.Conditions))
        ?? Field("leadTime", LeadTime(offer.LeadTime));

    /// <param name="today">The day it is retired on, when it has a reason now and no day yet.</param>
    public static Measure Tidy(Measure measure, LocalDate today)
    {
        var because = FieldValidation.Tidy(measure.RetiredBecause);
        return measure with
        {
            Name = FieldValidation.Tidy(measure.Name)!,
            What = FieldValidation.Tidy(measure.What)!,
            Conditions = FieldValidation.Tidy(measure.Conditions),
            RetiredBecause = because,
            RetiredOn = because is null ? null : measure.RetiredOn ?? today,
        };
    }

    public static Outcome? Wrong(Measure measure) =>
        Id(measure.Id)
        ?? Field("name", FieldValidation.Name(measure.Name))
        ?? Field("what", RequiredText(measure.What))
        ?? Field("conditions", FieldValidation.LongText(measure.Conditions))
        ?? Field("retiredBecause", FieldValidation.LongText(measure.RetiredBecause));

    public static Outcome? Wrong(Experience experience) =>
        Id(experience.Id) ?? Field("because", RequiredText(experience.Because));

    public static string? RequiredText(string? text) => text is null ? "Vul dit in." : FieldValidation.LongText(text);

    private static string? LeadTime(int? days) =>
        days is < 0 or > 365 ? "Vul een aantal werkdagen in van 0 tot en met 365." : null;

    private static Outcome? Field(string field, string? words) => words is null ? null : Outcome.Wrong(field, words);

    private static Outcome? Id<TId>(TId id)
        where TId : struct, IId<TId> => id.Value is { Length: > 0 and <= IId<TId>.MaximumLength } ? null : WrongId;
}
