using System.Text;
using Scheduling.Graph;

namespace Scheduling.Tests.Graph;

public sealed class NotificationReaderTests
{
    private const string Secret = "0123456789abcdef0123456789abcdef";

    [Fact]
    public void B6_a_notice_with_the_secret_counts()
    {
        var notice = Read(
            $$"""
            { "value": [
              { "clientState": "{{Secret}}", "changeType": "updated", "resourceData": { "@odata.type": "#Microsoft.Graph.Event", "id": "AAMk1=" } },
              { "clientState": "{{Secret}}", "changeType": "created", "resourceData": { "id": "AAMk1=" } },
              { "clientState": "somebody else", "changeType": "deleted", "resourceData": { "id": "AAMk2=" } } ] }
            """
        );
        Assert.False(notice!.Keep);
    }

    [
        Theory,
        InlineData("subscriptionRemoved", true),
        InlineData("reauthorizationRequired", true),
        InlineData("missed", false)
    ]
    public void B6_a_lifecycle_notice_says_what_to_do(string said, bool keep) =>
        Assert.Equal(
            keep,
            Read($$"""{ "value": [ { "clientState": "{{Secret}}", "lifecycleEvent": "{{said}}" } ] }""")!.Keep
        );

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{ "value": [ null, { "clientState": null }, { "resourceData": { "id": "AAMk1=" } } ] }""")]
    [InlineData(
        """{ "value": [ { "clientState": "0123456789abcdef0123456789abcdee", "resourceData": { "id": "AAMk1=" } } ] }"""
    )]
    public void B6_what_does_not_carry_the_secret_is_nothing(string body) => Assert.Null(Read(body));

    private static Notice? Read(string body) => NotificationReader.Read(Encoding.UTF8.GetBytes(body), Secret);
}
