using Agenda.Tests.Language;
using Agenda.Views;
using NodaTime;
using static Agenda.Tests.Language.People;

namespace Agenda.Tests.Laws;

/// <summary>
/// Any command by anybody about anything: mostly sensible, sometimes not allowed, sometimes nonsense.
/// </summary>
internal sealed partial class RandomCommands(Random random, CaseState state, int number)
{
    private static readonly PersonId[] Everybody = [Pr, DepPr, CmA, GmA, Wc, Po, Rc, Detainee, Stranger, new("dep-wc")];

    private static readonly OrganisationId[] Organisations =
    [
        Zvh,
        Pi,
        Drieslanden,
        DePlank,
        Politie,
        Reclassering,
        new("detainee"),
        new("nowhere"),
    ];

    private string Text => Chance(30) ? " " : $"Woorden {Moment.SignOf(number)}";

    public Told Next()
    {
        var by =
            Chance(3) ? Pr
            : Chance(6) ? Detainee
            : Pick([.. state.Participants.Select(participant => participant.Person)]);
        if (Chance(3) && Expected().ToList() is { Count: > 0 } expected)
            return Pick(expected);
        return (by == Detainee && !Chance(6) ? OfTheDetainee() : OfAProfessional()).By(by);
    }

    /// <summary>
    /// What somebody waits for; by chance alone no round would go on, nothing be finished and no conference be closed.
    /// </summary>
    private IEnumerable<Told> Expected()
    {
        if (state.Running is { } running && Chance(3))
            return OfWhoeverLeads(running);
        return Chance(4) ? OnDrafts() : ForHiddenGoals().Concat(OnActions());
    }

    private IEnumerable<Told> OfWhoeverLeads(Conference running)
    {
        yield return new SetCurrentItem(
            running.Id,
            Pick([ReadyCase.Wishes, ReadyCase.Sleeping, ReadyCase.Capacity, ReadyCase.Vigilance])
        ).By(Pr);
        yield return new TakeOver(running.Id).By(Pick([CmA, CmA, Pr]));
        yield return new CloseConference(running.Id).By(running.Facilitator.Person);
        if (running.Hands.Count > 0)
            yield return new LowerHand(running.Hands[0].Person, Chance(2) ? running.Hands[0].Kind : null).By(Pr);
        if (running.Speaker is not null)
            yield return new NextSpeaker(running.Id).By(Pr);
    }

    private IEnumerable<Told> ForHiddenGoals() =>
        state
            .Items.OfType<Goal>()
            .Where(goal => goal.Visibility != ItemVisibility.Shared)
            .Select(goal =>
                new AddAction(Text, Goal: goal.Id)
                {
                    Id = NewId(),
                    Visibility = Chance(2) ? Visibility.Shared : Visibility.Partners,
                }.By(Pr)
            );

    private IEnumerable<Told> OnActions()
    {
        foreach (var action in state.Items.OfType<ActionItem>())
        {
            if (action.IsUndecided && Chance(3))
                yield return new DropAction(action.Id, Text).By(Pr);
            if (action.IsUndecided && Chance(3))
                yield return new ClaimAction(action.Id, Pick(Everybody)).By(Pr);
            if (action.Owner is { } owner && !action.HasEnded)
                yield return OfItsOwner(action).By(owner.Person);
            if (action.HandingOverTo is { } receiver)
                yield return new AcceptHandOver(action.Id).By(Chance(2) ? Pr : receiver.Person);
            if (action.HandingOverTo is { } asked)
                yield return new DeclineHandOver(action.Id).By(asked.Person);
            if (action.Budget is { Decision: null } request)
                yield return Chance(2)
                    ? new WithdrawBudget(action.Id).By(request.By.Person)
                    : new DecideBudget(action.Id, Chance(2), Text, request.Cents).By(Pr);
            if (action.Supporters.Count > 0)
                yield return new StopSupporting(action.Id).By(action.Supporters[0].Person);
        }
    }

    private AgendaCommand OfItsOwner(ActionItem action) =>
        random.Next(9) switch
        {
            0 or 1 or 2 => new HandOver(action.Id, Pick(Everybody)),
            3 => new CompleteAction(action.Id, Text),
            4 => new FailAction(action.Id, Text),
            5 => new ReportProgress(action.Id, Text),
            6 => new NameDeputy(action.Id, Pick(Everybody)),
            7 => new ReturnClaim(action.Id, Text),
            _ => new ConfirmPromise(action.Id),
        };

    private AgendaCommand OfTheDetainee() =>
        random.Next(5) switch
        {
            0 => Adding(new AddGoal(Text, Area()) { Id = NewId() }),
            1 => new RaiseHand(Word<HandKind>()),
            2 => new LowerHand(Chance(3) ? Pick(Everybody) : null),
            _ => new AnswerPromise(
                ScreenIds.Of(state, Chance(4) ? Any<CaseItem>() : Any<PromisedItem>()),
                Chance(4) ? null : Word<Answer>()
            ),
        };

    private AgendaCommand OfAProfessional() =>
        random.Next(14) switch
        {
            13 => OfPreparing(),
            0 or 1 or 12 => Added(),
            2 or 3 => OfClaiming(),
            4 => OfActions(),
            5 => OfGoals(),
            6 => OfPromises(),
            7 => OfTheCase(),
            8 or 9 => OfConferences(),
            10 => OfAgenda(),
            _ => Chance(6) ? new TakeAway(Any<CaseItem>())
            : Chance(2) ? new Reword(Any<WrittenItem>(), Text)
            : Seeing(),
        };

    private AddingCommand Added() =>
        Adding(
            random.Next(9) switch
            {
                0 or 8 => new AddGoal(Text, Pick(CaseRecord.Fixed)) { Id = NewId(), Stance = Word<GoalStance>() },
                1 or 2 => new AddAction(Text, Chance(2) ? null : Area(), Chance(3) ? null : Any<Goal>(), Date())
                {
                    Id = NewId(),
                    DoneWhen = Chance(3) ? Text : null,
                    DependsOn = Chance(2) ? [Any<ActionItem>(), Any<ActionItem>()] : null,
                    QuickWin = Chance(3),
                    Suggested = [Pick(Organisations)],
                    Scarcity = Chance(4) ? new Scarcity(Text, 3, Text) : null,
                },
                3 => new AddCommitment(Text, Text, Area(), Date(), Chance(2) ? Pick(Everybody) : null) { Id = NewId() },
                4 => new AddDecision(Text, Area())
                {
                    Id = NewId(),
                    Decision = Word<DecisionKind>(),
                    Because = Chance(2) ? Text : null,
                },
                5 => new DescribeSituation(Text, LifeArea.Housing)
                {
                    Id = NewId(),
                    Possible = Chance(2) ? Text : null,
                    AlreadyRunning = Chance(2),
                    StopsOn = Date(),
                },
                6 => new AddNote(Text, Area()) { Id = NewId() },
                _ => new AddAgendaItem(AnyConference(), Text, Segment(), Area(), random.Next(1, 20), Chance(3))
                {
                    Id = NewId(),
                },
            }
        );

    private AddingCommand Adding(AddingCommand command) =>
        command with
        {
            Visibility = Chance(3) ? null : Word<Visibility>(),
            VisibleTo = Chance(2) ? [Pick(Organisations)] : null,
            PlainText = Chance(6) ? [Text, "Klopt dit?"] : null,
        };

    private AgendaCommand Seeing() =>
        Chance(2)
            ? new SetVisibility(Any<CaseItem>(), Word<Visibility>(), Chance(2) ? [Pick(Organisations)] : null)
            : new SetPlainText(Any<CaseItem>(), Chance(4) ? [] : [Text, "Klopt dit?"]);

    private AgendaCommand OfClaiming() =>
        random.Next(8) switch
        {
            0 or 1 or 2 => new ClaimAction(Any<ActionItem>(), Chance(4) ? Pick(Everybody) : null),
            3 => new ReturnClaim(Any<ActionItem>(), Text),
            4 => new HandOver(Any<ActionItem>(), Pick(Everybody)),
            5 => new AcceptHandOver(Any<ActionItem>()),
            6 => new DeclineHandOver(Any<ActionItem>()),
            _ => new NameDeputy(Any<ActionItem>(), Pick(Everybody)),
        };

    private AgendaCommand OfActions() =>
        random.Next(14) switch
        {
            13 => Described(),
            9 or 12 => new RequestBudget(
                Any<ActionItem>(),
                Chance(6) ? 0 : random.Next(1, 4) * 1250,
                Text,
                Chance(2) ? Text : null
            ),
            10 => new WithdrawBudget(Any<ActionItem>()),
            11 => new DecideBudget(Any<ActionItem>(), Chance(2), Text, random.Next(1, 4) * 1250),
            0 => new Support(Any<ActionItem>()),
            1 => new StopSupporting(Any<ActionItem>()),
            2 => new ReportProgress(Any<ActionItem>(), Text),
            3 => new CompleteAction(Any<ActionItem>(), Chance(2) ? Text : null),
            4 => new FailAction(Any<ActionItem>(), Text),
            5 => new DropAction(Any<ActionItem>(), Text),
            6 => new DeferAction(Any<ActionItem>(), Date() ?? ReadyCase.Tenth),
            7 => new LinkAction(Any<ActionItem>(), Any<Goal>()),
            _ => new RewordAction(Any<ActionItem>(), Text),
        };

    private DescribeAction Described() =>
        new(
            Any<ActionItem>(),
            Chance(2) ? Text : null,
            Chance(2) ? [Any<ActionItem>()] : null,
            Chance(2) ? true : null,
            Chance(3) ? new Scarcity(Text, 2, Text) : null,
            Chance(3) ? [Pick(Organisations)] : null,
            Date()
        )
        {
            NoScarcity = Chance(4),
            NoDue = Chance(4),
        };

    private AgendaCommand OfGoals() =>
        random.Next(6) switch
        {
            0 => new RewordGoal(Any<Goal>(), Text),
            1 => new InterpretGoal(Any<Goal>(), Text),
            2 => new ConfirmGoal(Any<Goal>()),
            3 => new SetGoalStance(Any<Goal>(), Word<GoalStance>(), Date()),
            4 => new SetGoalState(Any<Goal>(), Word<GoalState>()),
            _ => new MoveGoal(Any<Goal>(), Chance(3) ? null : Any<Goal>()),
        };

    private AgendaCommand OfPromises() =>
        random.Next(4) switch
        {
            3 => new SettleCommitment(
                Any<Commitment>(),
                Word<PromiseSide>(),
                Chance(4) ? null : Word<PromiseEnd>(),
                Chance(4) ? null : Text
            ),
            0 => new AnswerPromise(Any<PromisedItem>(), Chance(4) ? null : Word<Answer>()),
            1 => new ConfirmPromise(Any<PromisedItem>()),
            _ => new RewordCommitment(Any<Commitment>(), Text, Text),
        };

    private AgendaCommand OfTheCase() =>
        random.Next(5) switch
        {
            0 => new MoveReleaseDate(Date() ?? ReadyCase.Tenth, Chance(2)),
            1 => new AddLifeArea(Word<LifeArea>()),
            2 => new OpenCase(new CaseId("R7K2"), "Rico"),
            3 when Chance(2) => new RemoveParticipant(Pick(Everybody)),
            _ => Invited(Pick(Everybody)),
        };

    private InviteParticipant Invited(PersonId person) =>
        new(
            person,
            $"{person} Demo",
            "werker",
            Chance(5) ? Pick(Organisations) : OrganisationOf(person),
            "Naam",
            Chance(5)
                ? Word<Role>()
                : state.Find(person)?.Role ?? (person == Detainee ? Role.Detainee : Role.ChainPartner)
        );

    private AgendaCommand OfConferences() =>
        random.Next(13) switch
        {
            0 => new PlanConference(
                NewId(),
                Word<ConferenceType>(),
                ReadyCase.Begins + Duration.FromDays(random.Next(60)),
                40,
                Pick(Everybody),
                Chance(2) ? Pick(Everybody) : null
            ),
            1 or 2 => new StartConference(AnyConference()),
            3 or 4 or 5 => new EnterSegment(AnyConference(), Chance(2) ? ConferenceSegment.Dialogue : Segment()),
            6 or 7 => new SetCurrentItem(AnyConference(), Any<AgendaItem>()),
            8 => Chance(2) ? new CloseConference(AnyConference())
            : Chance(2) ? new NameLeaders(AnyConference(), Pick(Everybody), Chance(2) ? Pick(Everybody) : null)
            : new TakeOver(AnyConference()),
            9 => new RaiseHand(Word<HandKind>()),
            10 => new LowerHand(Chance(2) ? Pick(Everybody) : null),
            11 => new StartRound(AnyConference(), Chance(8) ? [] : [Pick(Everybody), Pr, Detainee]),
            _ => new NextSpeaker(AnyConference()),
        };

    private AgendaCommand OfAgenda() =>
        Chance(4)
            ? new RemoveAgendaItem(Any<AgendaItem>())
            : new MoveAgendaItem(Any<AgendaItem>(), Chance(3) ? null : Any<AgendaItem>());

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    private T Word<T>()
        where T : struct, Enum => Pick(Enum.GetValues<T>());

    private ConferenceSegment Segment() =>
        Chance(8)
            ? Word<ConferenceSegment>()
            : (ConferenceSegment)random.Next((int)ConferenceSegment.Prep, (int)ConferenceSegment.Closed);

    private LifeArea? Area() =>
        Chance(3) ? null
        : Chance(8) ? Word<LifeArea>()
        : Pick(CaseRecord.Fixed);

    private LocalDate? Date() => Chance(3) ? null : ReadyCase.Tenth.PlusDays(random.Next(60));

    /// <summary>
    /// Seldom one that is taken already; then by something that everybody sees, because that an id is taken is told to
    /// anyone.
    /// </summary>
    private ItemId NewId() =>
        Chance(20) && state.Items.FirstOrDefault(item => item.Visibility == ItemVisibility.Shared) is { } taken
            ? taken.Id
            : new ItemId($"n{number}");

    private ItemId Any<T>()
        where T : CaseItem
    {
        var all = state.Items.OfType<T>().ToList();
        return all.Count == 0 || Chance(25)
            ? Pick([ReadyCase.Meeting, new ItemId("nothing"), ReadyCase.Call])
            : Pick(all).Id;
    }

    private ItemId AnyConference() =>
        Chance(25) ? new ItemId("nothing")
        : state.Running is { } running && !Chance(6) ? running.Id
        : Pick(state.Conferences).Id;
}
