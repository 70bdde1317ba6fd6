using System.Text.Json;
using Microsoft.Playwright;

namespace Browser.Tests.Stage;

/// <summary>
/// What a page said to someone who listens to it instead of looking: every sentence of its polite region, with the
/// moment.
/// </summary>
internal static class Said
{
    public static Task IsWrittenDown(IPage page) =>
        page.EvaluateAsync(
            """
            () => {
              window.said = [];
              const watch = new MutationObserver(() => {
                for (const region of document.querySelectorAll('.unseen[role=status], .unseen[aria-live=polite]')) {
                  const text = region.textContent;
                  if (text !== '' && text !== region.lastSaid) window.said.push({ text, at: performance.now() });
                  region.lastSaid = text;
                }
              });
              watch.observe(document.body, { subtree: true, childList: true, characterData: true });
            }
            """
        );

    public static Task Includes(IPage page, string sentence) =>
        page.WaitForFunctionAsync(
            "sentence => window.said.some(({ text }) => text.includes(sentence))",
            sentence,
            new() { Timeout = 15_000 }
        );

    public static async Task<int> Times(IPage page, string sentence) =>
        (await All(page)).Count(each => each.Text.Contains(sentence, StringComparison.Ordinal));

    public static async Task<IReadOnlyList<(string Text, double At)>> All(IPage page)
    {
        var said = await page.EvaluateAsync<JsonElement>("() => window.said");
        return
        [
            .. said.EnumerateArray()
                .Select(each => (each.GetProperty("text").GetString()!, each.GetProperty("at").GetDouble())),
        ];
    }
}
