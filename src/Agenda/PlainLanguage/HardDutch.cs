using System.Collections.Frozen;

namespace Agenda;

/// <summary>
/// Words that many detainees do not know: abbreviations, the passive, and words of the offices. The list is ours, begun
/// from the examples of Direct Duidelijk and the texts of the field.
/// </summary>
public static class HardDutch
{
    /// <summary>Abbreviations in capitals that everybody knows.</summary>
    public static readonly FrozenSet<string> Known = Listed("ID OV TV VCA");

    /// <summary>In small letters; a word that begins with one of at least <see cref="Stem"/> letters counts too.</summary>
    public static readonly FrozenSet<string> Words = Listed(
        """
        adequaat begeleidingstraject behoeve betreffende bijv brp casuïstiek casus conform consulent
        convenant crisisopvang dagbesteding derhalve detentie diagnos dmv domicilie escaleren etc
        evalueren evt faciliteren ggz hiaat huisvesting igv implementeren inburgering indicatie
        indicatiestelling indiceren inschaling intake interventie inventariseren ivm ketenpartner
        kostendeler maatwerk mbt middels monitoren multidisciplinair nader nav nazorg obv omtrent
        ontruiming opschalen problematiek procedure recidive reclassering regie re-integratie schorsing
        screening stabilisatie stuurgroep tbv terugvalpreventie toeleiding traject tzt vaststellen
        verstrekken voorziening werd werden wlz wmo worden wordt zsm
        """
    );

    /// <summary>In letters.</summary>
    public const int Stem = 6;

    /// <summary>Longer words are hard to read for many.</summary>
    public const int LongestWord = 24;

    public static bool IsHard(string word)
    {
        var bare = word.Trim('.', ',', ':', '!', '?', '"', '\'', '‘', '’', '“', '”');
        return bare.Length > LongestWord
            || bare.Contains('.', StringComparison.Ordinal)
                && !bare.All(letter => letter is '.' || char.IsAsciiDigit(letter))
            || bare.Split('-').Any(part => IsAbbreviation(part) || IsOnTheList(part))
            || IsOnTheList(bare);
    }

    private static bool IsAbbreviation(string part) =>
        part.Count(char.IsUpper) > 1 && !Known.Contains(part) && part.Skip(1).Any(char.IsUpper);

    private static bool IsOnTheList(string word)
    {
        var small = word.ToLowerInvariant();
        return Words.Contains(small)
            || Words.Any(hard => hard.Length >= Stem && small.StartsWith(hard, StringComparison.Ordinal));
    }

    private static FrozenSet<string> Listed(string words) =>
        words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
