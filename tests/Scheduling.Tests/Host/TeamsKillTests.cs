using Outlook;

namespace Scheduling.Tests.Host;

public sealed class TeamsKillTests : SchedulingKillTests
{
    [Theory, MemberData(nameof(Changes))]
    public async Task ME1_ME2_in_Teams_killed_at_any_step(Change change)
    {
        await using var outlook = await OutlookStandIn.StartAsync();
        await using var killed = await KilledProgram.StartAsync(
            $"--Graph:BaseUrl={outlook.Url}/v1.0",
            $"--Graph:OrganizerId={OutlookStandIn.Organizer}",
            "--Graph:OrganizerAddress=overleg@hub.example"
        );

        var moments = await MomentsAsync(killed, change, teams: true);
        Assert.Equal(KilledProgram.Last, moments[^1].Moment);
        foreach (var (number, moment) in moments)
        {
            var made = await ReadyAsync(killed.Program, change, teams: true);
            var before = outlook.Calendar.Events.Count - (change is Change.Plan ? 0 : 1);
            outlook.Calendar.Mails.Clear();
            await killed.KillAtAsync(number, () => DoAsync(made, change, teams: true));
            await AssertTruthAsync(made, change, moment);

            var where = $"{number}: {moment}";
            Assert.True(before + (change is Change.Cancel ? 0 : 1) == outlook.Calendar.Events.Count, where);
            Assert.True(
                Expected(change, cancelled: "cancellation", removed: "removal", moved: "update")
                    .SequenceEqual(
                        outlook.Calendar.Mails.Select(mail => mail.Split(':')[0]).Order(StringComparer.Ordinal)
                    ),
                $"{where}: {string.Join("; ", outlook.Calendar.Mails)}"
            );
        }
    }
}
