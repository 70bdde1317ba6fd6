using NodaTime;

namespace Agenda.Tests;

public sealed class PlainDutchTests
{
    [Theory]
    [InlineData("Oude baas bellen")]
    [InlineData("We bellen je oude baas. Dat doen we voor 23 maart.")]
    [InlineData("Je hebt nu geen geldige ID.")]
    [InlineData("De huur is 1.420 euro.")]
    [InlineData("OV-kaart klaarleggen")]
    public void H2_short_sentences_in_common_words_are_plain(string text) => Assert.True(PlainDutch.IsPlain(text));

    [Theory]
    [InlineData("BRP-inschrijving indienen")] // an abbreviation
    [InlineData("Overleg i.o.m. de gemeente")]
    [InlineData("bellen ivm schuld")]
    [InlineData("Traject opschalen")] // words of the offices
    [InlineData("trajecten starten")]
    [InlineData("De post wordt opgehaald")] // the passive
    [InlineData("Bankrekening nakijken (sluit soms)")]
    [InlineData("Verslavingsbehandelingsovereenkomst tekenen")] // a word of more than 24 letters
    [InlineData("een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien")]
    [InlineData("een twee drie vier vijf zes zeven acht negen tien elf.")] // over ten on average
    [InlineData("")]
    public void H2_what_many_cannot_read_is_not_plain(string text) => Assert.False(PlainDutch.IsPlain(text));

    [Fact]
    public void A9_a_date_says_its_year_where_it_is_another()
    {
        Assert.Equal("13 april", DutchDates.Of(new LocalDate(2027, 4, 13), 2027));
        Assert.Equal("13 april 2028", DutchDates.Of(new LocalDate(2028, 4, 13), 2027));
    }

    [Theory]
    [InlineData("Slapen vanaf 3 april", true)]
    [InlineData("Slapen vanaf 13 april", false)]
    [InlineData("3 April begint het", true)]
    [InlineData("Slapen vanaf 3 mei", false)]
    public void A9_a_text_names_a_day_only_when_it_says_it_whole(string text, bool names) =>
        Assert.Equal(names, DutchDates.IsIn(text, new LocalDate(2027, 4, 3)));
}
