namespace Agenda.Tests.Language;

/// <summary>The people of the ready case, by the short names of the demo.</summary>
public static class People
{
    /// <summary>Noor, procesregisseur: the coordinator.</summary>
    public static readonly PersonId Pr = new("pr");

    /// <summary>Tessa, who stands in for Noor.</summary>
    public static readonly PersonId DepPr = new("dep-pr");

    /// <summary>Joost, casemanager PI: speaks for the detainee.</summary>
    public static readonly PersonId CmA = new("cmA");

    /// <summary>Fatima, municipality.</summary>
    public static readonly PersonId GmA = new("gmA");

    /// <summary>Irfan, housing.</summary>
    public static readonly PersonId Wc = new("wc");

    /// <summary>Sjoerd, police.</summary>
    public static readonly PersonId Po = new("po");

    /// <summary>Mila, probation.</summary>
    public static readonly PersonId Rc = new("rc");

    /// <summary>Rico.</summary>
    public static readonly PersonId Detainee = Participant.Detainee;

    /// <summary>Nobody of this case.</summary>
    public static readonly PersonId Stranger = new("vz");

    public static readonly OrganisationId Zvh = new("zvh"),
        Pi = new("pi"),
        Drieslanden = new("drieslanden"),
        DePlank = new("dePlank"),
        Politie = new("politie"),
        Reclassering = new("reclassering");

    public static Party PartyOf(PersonId person) => new(person, OrganisationOf(person));

    public static OrganisationId OrganisationOf(PersonId person) =>
        person.Value switch
        {
            "pr" or "dep-pr" => Zvh,
            "cmA" => Pi,
            "gmA" => Drieslanden,
            "wc" => DePlank,
            "po" => Politie,
            "rc" => Reclassering,
            _ => new OrganisationId(person.Value),
        };
}
