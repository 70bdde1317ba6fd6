using NodaTime;

namespace Agenda;

/// <summary>Dates as people say them.</summary>
public static class DutchDates
{
    private static readonly EquatableArray<string> Months =
    [
        "januari",
        "februari",
        "maart",
        "april",
        "mei",
        "juni",
        "juli",
        "augustus",
        "september",
        "oktober",
        "november",
        "december",
    ];

    /// <summary>"13 april", and the year where it is not <paramref name="year"/>.</summary>
    /// <param name="year">Absent: the year is not said.</param>
    public static string Of(LocalDate date, int? year = null) =>
        $"{date.Day} {Months[date.Month - 1]}" + (year is { } now && now != date.Year ? $" {date.Year}" : "");

    /// <summary>Whether a text says this day and month.</summary>
    public static bool IsIn(string text, LocalDate date)
    {
        var said = Of(date);
        var place = text.IndexOf(said, StringComparison.OrdinalIgnoreCase);
        return place >= 0 && (place == 0 || !char.IsAsciiDigit(text[place - 1]));
    }
}
