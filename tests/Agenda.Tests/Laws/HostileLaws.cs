using System.Reflection;
using Agenda.Tests.Language;
using Agenda.Views;

namespace Agenda.Tests.Laws;

/// <summary>Nothing that anybody can send makes a case that cannot be shown.</summary>
public sealed class HostileLaws
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(301, 6)];

    [Theory, MemberData(nameof(Seeds))]
    public void Whatever_is_accepted_can_be_shown_to_everyone(int seed)
    {
        foreach (var moment in OnePerCommand(seed))
        foreach (var command in new Hostile(moment.Before.State).Variants(moment.Told.Command))
            if (moment.Before.Decide(moment.Told with { Command = command }) is Verdict.Changes changes)
                IsShown(moment, command, changes.Event);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void LI5_a_list_of_a_thousand_is_never_taken(int seed)
    {
        foreach (var moment in OnePerCommand(seed))
        foreach (var command in new Hostile(moment.Before.State).Variants(moment.Told.Command).Where(HasALongList))
            Assert.IsNotType<Verdict.Changes>(moment.Before.Decide(moment.Told with { Command = command }));
    }

    /// <summary>Each command once, at a moment at which it was taken.</summary>
    private static IEnumerable<Moment> OnePerCommand(int seed) =>
        History
            .Random(seed)
            .Moments.Where(moment => moment.Event is not null)
            .DistinctBy(moment => moment.Told.Command.GetType());

    private static void IsShown(Moment moment, AgendaCommand command, AgendaEvent happened)
    {
        var state = happened.ApplyTo(
            moment.Before.State,
            new Origin(moment.Actor.Person, moment.Actor.Organisation, moment.Before.Now)
        );
        foreach (var audience in History.Audiences)
        {
            var view = View.Of(state, audience, Agenda.Deadlines.DeadlineRules.None);
            var ids = view.Items.Select(item => item.Id).ToList();
            Assert.True(ids.Count == ids.Distinct().Count(), $"{command}: two items of one view have one id");
            Assert.NotNull(view.Since(moment.Before.Seen(audience)));
        }
    }

    private static bool HasALongList(AgendaCommand command) =>
        command
            .GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Any(property =>
                property.GetValue(command)
                    is System.Collections.ICollection
                        or System.Collections.IEnumerable
                        and not string
                && ((System.Collections.IEnumerable)property.GetValue(command)!).Cast<object>().Skip(500).Any()
            );
}
