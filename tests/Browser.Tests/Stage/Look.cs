using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Browser.Tests.Stage;

/// <summary>
/// Looks at a page in a wide and in a narrow window: nothing for axe to say, nothing to scroll sideways for, and a
/// picture to judge by eye.
/// </summary>
internal static class Look
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static async Task At(Window window, string name, int wide = 1440, int high = 980)
    {
        await window.IsWide(wide, high);
        await InspectAsync(window, name, $"{name} {wide}");
        await window.IsWide(320, 640);
        var tabs = window.Page.GetByRole(AriaRole.Navigation, new() { Name = "Onderdelen" }).GetByRole(AriaRole.Button);
        if (await window.Page.GetByRole(AriaRole.Dialog).CountAsync() > 0 || await tabs.CountAsync() == 0)
            await InspectAsync(window, name, $"{name} 320");
        else
            foreach (var tab in new[] { "Agenda", "Mijn acties", "Nu" })
            {
                await tabs.Filter(new() { HasText = tab }).ClickAsync();
                await InspectAsync(window, name, $"{name} 320 {tab}");
            }
        await window.IsWide(wide, high);
    }

    /// <summary>
    /// Twice the letters (1.4.4), and more room between them (1.4.12): everything stays readable without scrolling
    /// sideways.
    /// </summary>
    public static async Task WithLargerText(Window window, string name)
    {
        await window.IsWide(1280, 980);
        await window.Page.EvaluateAsync("() => { document.documentElement.style.fontSize = '200%'; }");
        await TextStaysAsync(window, $"{name} 200 percent");
        await window.IsWide(640, 980);
        await TextStaysAsync(window, $"{name} 200 percent narrow");
        await window.Page.EvaluateAsync(
            """
            () => {
              document.documentElement.style.fontSize = '';
              const wider = new CSSStyleSheet();
              wider.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
              document.adoptedStyleSheets = [wider];
            }
            """
        );
        await window.IsWide(320, 640);
        await TextStaysAsync(window, $"{name} spacing 320");
        await window.IsWide(1280, 980);
        await TextStaysAsync(window, $"{name} spacing");
        await window.Page.EvaluateAsync("() => { document.adoptedStyleSheets = []; }");
    }

    private static async Task TextStaysAsync(Window window, string picture)
    {
        await window.Page.ScreenshotAsync(new() { Path = Results.File("screens", $"{picture}.png"), FullPage = true });
        await window.DoesNotScrollSideways();
        var cut = await window.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('body *')]
              .filter(each => !each.closest('.unseen, select, input, textarea, svg') && each.innerText?.trim() && each.clientWidth > 2 && getComputedStyle(each).overflow !== 'visible')
              .filter(each => each.scrollHeight > each.clientHeight + 2 && !['auto', 'scroll'].includes(getComputedStyle(each).overflowY))
              .map(each => each.className + ': ' + each.innerText.slice(0, 40))
            """
        );
        Assert.True(cut.Length == 0, $"{picture}: text is cut off in {string.Join(" | ", cut)}");
        var covered = await window.Page.EvaluateAsync<string[]>(
            """
            () => [...document.querySelectorAll('h1, h2, h3, h4, button, p, label')]
              .filter(each => each.innerText?.trim() && each.getClientRects().length > 0 && !each.closest('.unseen, .skip'))
              .filter(each => {
                each.scrollIntoView({ block: 'center' });
                const range = document.createRange();
                range.selectNodeContents(each);
                const box = [...range.getClientRects()].find(rect => rect.width > 4 && rect.height > 4);
                if (!box) return false;
                return [0.1, 0.5, 0.9].some(part => {
                  const top = document.elementFromPoint(box.left + box.width * part, box.top + box.height / 2);
                  return top !== null && !each.contains(top) && !top.contains(each);
                });
              })
              .map(each => each.innerText.slice(0, 40))
            """
        );
        Assert.True(covered.Length == 0, $"{picture}: something lies over {string.Join(" | ", covered)}");
    }

    private static async Task InspectAsync(Window window, string name, string picture)
    {
        await window.Page.ScreenshotAsync(new() { Path = Results.File("screens", $"{picture}.png"), FullPage = true });
        await window.DoesNotScrollSideways();
        var found = await ComplaintsAsync(window.Page);
        Assert.True(found.Length == 0, $"{name} ({picture}): {string.Join('\n', found)}");
    }

    /// <summary>
    /// In the page itself: the package's own way opens a second page for each look, which takes longer than the look.
    /// </summary>
    private static async Task<string[]> ComplaintsAsync(IPage page)
    {
        if (await page.EvaluateAsync<bool>("() => window.axe === undefined"))
            await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(
            """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
              const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
              return violations.map(({ id, help, nodes }) => `${id} (${help}): ` + nodes.slice(0, 4).map(node => node.html.slice(0, 200) + ' ' + node.any.map(each => each.message).join(' ')).join(' | '));
            }
            """
        );
    }
}
