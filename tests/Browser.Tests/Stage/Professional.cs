using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Browser.Tests.Stage;

/// <summary>A professional in the room of a case: what he does and what he sees there.</summary>
internal sealed class Professional(Window window, Person person)
{
    public Window Window { get; } = window;

    public Person Person { get; } = person;

    public IPage Page => Window.Page;

    public ILocator Middle => Page.Locator("#content");

    public ILocator Agenda => Page.GetByRole(AriaRole.Navigation, new() { Name = "Agenda" });

    public ILocator Side => Page.GetByLabel("Open acties en mijn acties");

    public ILocator Question => Page.GetByRole(AriaRole.Dialog);

    public async Task Enters(Case @case)
    {
        await Window.GoesTo($"/casus/{@case.Reference}");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 }))
            .ToHaveTextAsync($"{@case.Reference} · {@case.Name}");
    }

    public ILocator Here(string organisation) =>
        Page.GetByRole(AriaRole.List, new() { Name = "Aanwezig" })
            .GetByRole(AriaRole.Img, new() { Name = organisation + ":" });

    public ILocator Away(string organisation) =>
        Page.GetByRole(AriaRole.List, new() { Name = "Aanwezig" })
            .GetByRole(AriaRole.Img, new() { Name = organisation + " is weg" });

    // Leading

    public async Task Starts()
    {
        await Presses("Overleg starten");
        await IsIn("Vooroverleg");
    }

    /// <summary>Enters a part of the conference, and says yes where the detainee will watch.</summary>
    public async Task EntersSegment(string segment)
    {
        await Segment(segment).ClickAsync();
        if (string.Equals(segment, "Gesprek", StringComparison.Ordinal))
            await Answers("Ja, begin het gesprek");
        await IsIn(segment);
    }

    /// <summary>From planned to the conversation.</summary>
    public async Task LeadsIntoConversation()
    {
        await Starts();
        await EntersSegment("Gesprek");
    }

    public Task IsIn(string segment) => Expect(Segment(segment)).ToHaveAttributeAsync("aria-pressed", "true");

    public async Task Discusses(string point)
    {
        await LooksAt(point);
        await Presses("Bespreek dit nu");
        await Expect(Button("Bespreek dit nu")).ToHaveCountAsync(0);
    }

    // Looking

    public async Task LooksAt(string point)
    {
        await Agenda.GetByRole(AriaRole.Button).Filter(new() { HasText = point }).First.ClickAsync();
        await ReadsAbout(point);
    }

    public Task ReadsAbout(string point) =>
        Expect(Middle.GetByRole(AriaRole.Heading, new() { Level = 2 })).ToHaveTextAsync(point);

    public Task Sees(string words) => Expect(Middle).ToContainTextAsync(words);

    public Task SeesNoMore(string words) => Expect(Middle).Not.ToContainTextAsync(words);

    public Task DoesNotSee(string words) => Expect(Page.Locator("body")).Not.ToContainTextAsync(words);

    /// <summary>What stays in view for everyone, wherever they scrolled.</summary>
    public ILocator Bands => Page.GetByRole(AriaRole.Region, new() { Name = "Nu in het overleg" });

    public Task IsTold(string words) => Expect(Bands).ToContainTextAsync(words);

    public Task IsToldNoMore(string words) => Expect(Bands).Not.ToContainTextAsync(words);

    public Task IsToldAbout(string point) =>
        Expect(Bands.GetByText("Het gesprek gaat nu over:")).ToContainTextAsync(point);

    public ActionCard Action(string text) => new(this, Card(text));

    public ILocator Card(string text) => Middle.GetByRole(AriaRole.Article).Filter(new() { HasText = text }).First;

    // Doing

    public Task Presses(string name) => Presses(Button(name));

    /// <summary>
    /// Goes there and then presses, as a hand does: a list that is left may let go of its order in between.
    /// </summary>
    public static async Task Presses(ILocator button)
    {
        await button.HoverAsync();
        await button.ClickAsync();
    }

    public Task Answers(string name) =>
        Question.GetByRole(AriaRole.Button, new() { Name = name, Exact = true }).ClickAsync();

    /// <summary>Types in the field with this label and sends it.</summary>
    public async Task Adds(string label, string text)
    {
        await Field(label).FillAsync(text);
        await Sends(label);
    }

    public Task Sends(string label) => Presses(Form(label).GetByRole(AriaRole.Button, new() { Name = "Toevoegen" }));

    public ILocator Field(string label) => Page.GetByLabel(label, new() { Exact = true });

    /// <summary>The form around a field, with what is asked besides.</summary>
    public ILocator Form(string label) => Page.Locator("form").Filter(new() { Has = Field(label) });

    public ILocator Button(string name) => Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public async Task<string> AsksScreenCode()
    {
        await Page.GetByRole(AriaRole.Button, new() { Name = "Scherm voor " }).ClickAsync();
        var digits = Question.GetByText(SixDigits);
        await Expect(digits).ToBeVisibleAsync();
        var code = await digits.InnerTextAsync();
        await Answers("Sluiten");
        return code;
    }

    private static readonly System.Text.RegularExpressions.Regex SixDigits = new(@"^\d{3} \d{3}$");

    private ILocator Segment(string name) =>
        Page.GetByRole(AriaRole.Group, new() { Name = "Deel van het overleg" })
            .GetByRole(AriaRole.Button, new() { Name = name });
}

/// <summary>The card of an action in the middle of the room.</summary>
internal sealed class ActionCard(Professional reader, ILocator card)
{
    public ILocator Card { get; } = card;

    public ILocator Claim => Card.GetByRole(AriaRole.Button, new() { Name = "Ik pak dit op" });

    public Task IsPickedUp() => Claim.ClickAsync();

    public Task IsOpen() => Expect(Claim).ToBeVisibleAsync();

    public ILocator Mine => Card.GetByText("Jij", new() { Exact = true });

    public ILocator Outcome => Card.GetByText("heeft dit opgepakt. Wil je meehelpen?");

    public Task IsMine() => Expect(Mine).ToBeVisibleAsync();

    public async Task IsOf(Person owner)
    {
        if (owner == reader.Person)
            await IsMine();
        else
            await Expect(Card).ToContainTextAsync($"· {owner.Name}");
        await Expect(Claim).ToHaveCountAsync(0);
    }

    /// <summary>Someone else was first: who, and what one can do instead.</summary>
    public Task WasPickedUpBy(Person winner) => Expect(Outcome).ToContainTextAsync(winner.Name);

    public Task HelpsInstead() => Card.GetByRole(AriaRole.Button, new() { Name = "Ik help mee" }).ClickAsync();

    public Task IsHelpedBy(Person helper) => Expect(Card).ToContainTextAsync($"Helpt mee: {helper.Name}");

    public async Task Opens()
    {
        await Card.GetByRole(AriaRole.Button, new() { Name = "Meer bij" }).ClickAsync();
        await Expect(Card.GetByRole(AriaRole.Button, new() { Name = "Minder bij" })).ToBeVisibleAsync();
    }

    /// <summary>Opens it and chooses one of the seldom things.</summary>
    public async Task Opens(string choice)
    {
        await Opens();
        await Chooses(choice);
    }

    public Task Chooses(string choice) =>
        Card.GetByLabel("Iets anders").SelectOptionAsync(new SelectOptionValue { Label = choice });
}
