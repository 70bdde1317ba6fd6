using System.Text;
using Scheduling.Graph;

namespace Scheduling.Tests.Graph;

public sealed class NoticeReaderTests
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Fact]
    public void B6_a_notice_names_each_meeting_once()
    {
        var notice = Read($$"""
            { "value": [
              { "clientState": "{{Secret}}", "changeType": "updated", "resourceData": { "@odata.type": "#Microsoft.Graph.Event", "id": "AAMk1=" } },
              { "clientState": "{{Secret}}", "changeType": "created", "resourceData": { "id": "AAMk1=" } },
              { "clientState": "somebody else", "changeType": "deleted", "resourceData": { "id": "AAMk2=" } } ] }
            """);
        Assert.Equal(["AAMk1="], notice!.Meetings);
        Assert.Equal((false, false, false), (notice.Renew, notice.Removed, notice.Missed));
    }

    [Fact]
    public void B6_a_lifecycle_notice_says_what_to_do() => Assert.True(Read($$"""{ "value": [ { "clientState": "{{Secret}}", "lifecycleEvent": "subscriptionRemoved" } ] }""")!.Removed);

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "value": [ null, { "clientState": null }, { "resourceData": { "id": "AAMk1=" } } ] }""")]
    [InlineData("""{ "value": [ { "clientState": "0123456789abcdef0123456789abcdee", "resourceData": { "id": "AAMk1=" } } ] }""")]
    public void B6_what_does_not_carry_the_secret_is_nothing(string body) => Assert.Null(Read(body));

    private static Notice? Read(string body) => NoticeReader.Read(Encoding.UTF8.GetBytes(body), Secret);
}
