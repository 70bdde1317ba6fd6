using Agenda;
using Agenda.Deadlines;
using Microsoft.AspNetCore.Http.HttpResults;
using NodaTime;
using PartnerDirectory;
using Web.Access;
using Web.Answers;

namespace Web.Endpoints;

/// <summary>What every question to the directory needs.</summary>
internal sealed record DirectoryQuestion(CurrentUser User, DirectoryReader Reader, IClock Clock, CancellationToken Ct)
{
    public bool MayEdit => User.Actor.MayEditTheDirectory();

    public LocalDate Today => Clock.DutchToday();
}

/// <summary>What every change of the directory needs.</summary>
internal sealed record DirectoryChange(CurrentUser User, DirectoryWriter Writer, IClock Clock, CancellationToken Ct)
{
    public Actor By => User.Actor;

    public LocalDate Today => Clock.DutchToday();

    public static async Task<Results<NoContent, Problem>> AnswerAsync(Task<Outcome> change)
    {
        var outcome = await change;
        return outcome.Kind switch
        {
            OutcomeKind.Done => TypedResults.NoContent(),
            OutcomeKind.NotFound => Problems.NotFound,
            OutcomeKind.NotAllowed => Problems.OnlyTheCoordinator,
            OutcomeKind.ChangedMeanwhile => Problems.ChangedMeanwhile,
            OutcomeKind.Wrong => Problems.WrongField(outcome.Field!, outcome.Words!),
        };
    }
}

internal static class DirectoryConventions
{
    /// <summary>Every status of <see cref="DirectoryChange.AnswerAsync"/>.</summary>
    public static RouteGroupBuilder MapChanges(this IEndpointRouteBuilder directory) =>
        directory
            .MapGroup("")
            .Refuses(
                StatusCodes.Status400BadRequest,
                StatusCodes.Status403Forbidden,
                StatusCodes.Status404NotFound,
                StatusCodes.Status409Conflict
            );

    public static LocalDate DutchToday(this IClock clock) => clock.GetCurrentInstant().InZone(DutchCalendar.Zone).Date;
}
