namespace Browser.Tests.Stage;

internal sealed record Person(string Id, string Name);

/// <summary>The people of the demo, in the words of the scripts.</summary>
internal static class People
{
    public static readonly Person Noor = new("pr", "Noor Demo");
    public static readonly Person Tessa = new("dep-pr", "Tessa Voorbeeld");
    public static readonly Person Joost = new("cmA", "Joost Proef");
    public static readonly Person Fatima = new("gmA", "Fatima Fictie");
    public static readonly Person Henk = new("gmB", "Henk Mal");
    public static readonly Person Ans = new("bz", "Ans Sjabloon");
    public static readonly Person Bram = new("sd", "Bram Testman");
    public static readonly Person Lotte = new("sh", "Lotte Dummy");
    public static readonly Person Irfan = new("wc", "Irfan Model");
    public static readonly Person Vera = new("dep-wc", "Vera Invaller");
    public static readonly Person Sjoerd = new("po", "Sjoerd Schets");
    public static readonly Person Mila = new("rc", "Mila Verzin");
    public static readonly Person Daan = new("gg", "Daan Denkbeeld");
    public static readonly Person Roos = new("vz", "Roos Concept");
    public static readonly Person Piet = new("jc", "Piet Maquette");
}

/// <param name="Name">First name.</param>
internal sealed record Case(string Reference, string Name);

internal static class Cases
{
    public static readonly Case Rico = new("R7K2", "Rico");
    public static readonly Case Samira = new("M4Q9", "Samira");
    public static readonly Case Kevin = new("T2V6", "Kevin");
}
