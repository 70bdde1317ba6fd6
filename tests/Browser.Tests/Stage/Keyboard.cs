using Microsoft.Playwright;

namespace Browser.Tests.Stage;

/// <summary>
/// Hands that have only a keyboard: they walk with Tab to what they see, and the focus must be visible on the way.
/// </summary>
internal sealed class Keyboard(IPage page)
{
    private const int Patience = 250;

    /// <summary>Walks to the control with this name, forwards, around the page if need be.</summary>
    public async Task WalksTo(string name, string? within = null)
    {
        await page.GetByText(name.Split('…')[0])
            .Or(page.GetByLabel(name))
            .First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        for (var step = 0; step < Patience; step++)
        {
            if (await IsAtAsync(name, within))
                return;
            await page.Keyboard.PressAsync("Tab");
            await FocusIsSeenAsync();
        }
        Assert.Fail($"The keyboard does not reach “{name}”.");
    }

    public async Task Presses(string name, string? within = null)
    {
        await WalksTo(name, within);
        await page.Keyboard.PressAsync("Enter");
    }

    public async Task Types(string field, string text, string? within = null)
    {
        await WalksTo(field, within);
        await page.Keyboard.TypeAsync(text);
    }

    public async Task Chooses(string field, string option)
    {
        await WalksTo(field);
        await page.Keyboard.TypeAsync(option);
    }

    private Task<bool> IsAtAsync(string name, string? within) =>
        page.EvaluateAsync<bool>(
            """
            ([name, within]) => {
              const at = document.activeElement;
              if (at === null || at === document.body) return false;
              const named = at.getAttribute('aria-label') ?? [...(at.labels ?? [])].map(each => each.innerText).join(' ') ?? '';
              const copy = at.cloneNode(true);
              for (const each of copy.querySelectorAll('[aria-hidden=true], svg')) each.remove();
              const words = (named || copy.textContent).replace(/\s+/g, ' ').trim();
              return words.startsWith(name) && (within === null || (at.closest('article, section, li, aside, nav')?.innerText ?? '').includes(within));
            }
            """,
            new[] { name, within }
        );

    /// <summary>
    /// 2.4.7 and 2.4.11: what has the focus is drawn differently and is not behind something that stays in its place.
    /// </summary>
    private async Task FocusIsSeenAsync()
    {
        var problem = await page.EvaluateAsync<string?>(
            """
            () => {
              const at = document.activeElement;
              if (at === null || at === document.body) return null;
              const style = getComputedStyle(at);
              const words = `${at.tagName} ${at.innerText?.slice(0, 40)}`;
              // Inside a date field Chromium draws the focus around the day, the month, the year or the button.
              if (at.type !== 'date' && style.outlineStyle === 'none' && style.boxShadow === 'none') return `${words}: no outline`;
              const box = at.getBoundingClientRect();
              // Pushed away by what arrived just now; the next key brings it back.
              if (box.top >= innerHeight || box.bottom <= 0) return null;
              const inside = [[box.left + 3, box.top + 3], [box.right - 3, box.bottom - 3], [(box.left + box.right) / 2, (box.top + box.bottom) / 2]];
              const seen = inside.some(([x, y]) => { const top = document.elementFromPoint(x, y); return top !== null && (at.contains(top) || top.contains(at) || top.control === at || at.closest('label')?.contains(top)); });
              return seen ? null : `${words}: hidden at ${Math.round(box.left)},${Math.round(box.top)} of ${innerWidth}x${innerHeight}`;
            }
            """
        );
        Assert.True(problem is null, problem);
    }
}
