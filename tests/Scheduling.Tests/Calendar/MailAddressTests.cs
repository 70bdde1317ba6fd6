using Agenda;
using Microsoft.Extensions.Logging.Abstractions;
using Scheduling.Calendar;

namespace Scheduling.Tests.Calendar;

/// <summary>What counts as a mail address, of the sender in the settings and of the people invited.</summary>
public sealed class MailAddressTests
{
    [Theory]
    [InlineData("overleg@example.nl", true)]
    [InlineData("overleg", false)]
    [InlineData("overleg@", false)]
    [InlineData("@example.nl", false)]
    [InlineData("overleg@example.nl, ander@example.nl", false)]
    [InlineData("", false)]
    public void The_sender_must_be_one_whole_address(string from, bool isFit) =>
        Assert.Equal(
            isFit ? [] : ["The setting Smtp:From is not a mail address."],
            new SmtpOptions { Host = "localhost", From = from }.Problems()
        );

    [Theory]
    [InlineData("fatima")]
    [InlineData("fatima@")]
    [InlineData("fátima@partner-a.example")]
    [InlineData("fatima@partner-a.example, noor@partner-b.example")]
    public async Task B6_no_server_is_asked_to_take_mail_for_what_is_no_address(string to)
    {
        var mailer = new SmtpMailer(
            new SmtpOptions { Host = "nowhere.invalid", From = Plans.Organizer },
            NullLogger<SmtpMailer>.Instance
        );
        var problem = await Assert.ThrowsAsync<SchedulingException>(() =>
            mailer.SendAsync(
                new OutgoingMail("id", to, "subject", "body", Calendar: null),
                TestContext.Current.CancellationToken
            )
        );
        Assert.Equal(MeetingProblem.AddressRefused, problem.Problem);
    }
}
