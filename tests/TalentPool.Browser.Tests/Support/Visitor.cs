using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TalentPool.Platform.People;
using static Microsoft.Playwright.Assertions;

namespace TalentPool.Browser.Tests.Support;

/// <summary>
/// A person at a browser of their own, who finds things by what they read: labels, links, buttons. By which means they use them is
/// the journey's way. Whatever the content policy blocks, and every answer that is the program's own fault, fails the test at the end.
/// </summary>
public sealed partial class Visitor : IAsyncDisposable
{
    /// <summary>More stops than any page has; who needs more is lost.</summary>
    private const int MostStops = 150;

    /// <summary>The pages that journeys have looked at closely: once each is enough.</summary>
    private static readonly ConcurrentDictionary<string, bool> LookedAt = new();

    private readonly IBrowserContext _context;
    private readonly IPage _page;
    private readonly Uri _site;
    private readonly Way _way;
    private readonly List<string> _faults = [];
    private HumanPace? _pace;

    private Visitor(IBrowserContext context, IPage page, Uri site, Way way)
    {
        (_context, _page, _site, _way) = (context, page, site, way);
        page.Console += (_, said) => Note(said.Type == "error" && said.Text.Contains("Content Security Policy", StringComparison.Ordinal), said.Text);
        page.PageError += (_, error) => Note(true, error);
        page.FrameNavigated += (_, frame) => NotePage(frame);
        page.Response += (_, response) => Note(response.Status >= 500, $"{response.Status} {response.Url}");
    }

    public static async Task<Visitor> At(Uri site, Way way, int width = 1280)
    {
        var context = await (await Chromium.Browser).NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = way != Way.WithoutScript,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
        });
        context.SetDefaultTimeout(30_000);
        return new Visitor(context, await context.NewPageAsync(), site, way);
    }

    public async Task SignIn(Person person, string password)
    {
        await Open("/sign-in");
        await Fill("Email address", person.Email!);
        await Fill("Password", password);
        await Press("Sign in");
        await Sees("Things to do");
    }

    /// <summary>From here on it is told how long a person would take for what follows.</summary>
    public HumanPace Times() => _pace = new HumanPace();

    public async Task Open(string path) => await _page.GotoAsync(new Uri(_site, path).ToString());

    /// <summary>Notes what is wrong with the page that is open; the test fails with it at its end.</summary>
    public async Task Check(Func<IPage, Task<IEnumerable<string>>> check)
    {
        foreach (var fault in await check(_page))
        {
            Note(true, fault);
        }
    }

    /// <summary>What was wrong so far, for a test that gathers it from several people.</summary>
    public IReadOnlyList<string> TakeFaults()
    {
        string[] taken = [.. _faults];
        _faults.Clear();
        return taken;
    }

    /// <summary>The page that is open, at a desk and on a phone. What looks is script itself, so where there is none it would wait for ever; the journey with script has looked.</summary>
    public async Task LooksClosely()
    {
        if (_way == Way.WithoutScript)
        {
            return;
        }

        // The footer comes last, so all of the page is there.
        await _page.Locator("footer").WaitForAsync();
        var (width, height) = (_page.ViewportSize!.Width, _page.ViewportSize.Height);
        await Check(PageChecks.Headings);
        await Check(PageChecks.FaultsThatAxeFinds);
        await _page.SetViewportSizeAsync(320, height);
        await Check(PageChecks.Scrolling);
        await Check(PageChecks.Tables);
        await _page.SetViewportSizeAsync(width, height);
    }

    /// <summary>The buttons of the demonstration's sign-in page, those of roles that were not there yet first.</summary>
    public async Task<IReadOnlyList<string>> DemonstrationButtons()
    {
        await Open("/sign-in");
        var buttons = await _page.EvaluateAsync<string[][]>("() => [...document.querySelectorAll('[data-demonstration]')].map(button => [button.firstChild.textContent, button.dataset.demonstration])");
        return [.. buttons.GroupBy(button => button[0]).SelectMany(role => role.Select((button, index) => (Button: button[1], Index: index))).OrderBy(button => button.Index).Select(button => button.Button)];
    }

    public async Task SignInAs(string demonstrationButton)
    {
        await Open("/sign-in");
        await Use(_page.Locator($"[data-demonstration='{demonstrationButton}']"));
        await Sees("Things to do");
    }

    /// <summary>The addresses of this site to which the page at that one links. It is read but not shown, which is many times as quick.</summary>
    public async Task<IReadOnlyList<string>> LinksAt(string address)
    {
        var answer = await _context.APIRequest.GetAsync(new Uri(_site, address).ToString());
        Note(!answer.Ok, $"{answer.Status} {address}");
        return [.. Link().Matches(await answer.TextAsync()).Select(link => WebUtility.HtmlDecode(link.Groups[1].Value))];
    }

    public async Task Fill(string label, string text)
    {
        var field = _page.GetByLabel(label, new PageGetByLabelOptions { Exact = true });
        await Enter(field, text);
    }

    /// <summary>A date in the three fields of a group.</summary>
    public async Task FillDate(string legend, DateOnly day)
    {
        var group = _page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = legend });
        await Enter(group.GetByLabel("Day", new LocatorGetByLabelOptions { Exact = true }), $"{day.Day}");
        await Enter(group.GetByLabel("Month", new LocatorGetByLabelOptions { Exact = true }), $"{day.Month}");
        await Enter(group.GetByLabel("Year", new LocatorGetByLabelOptions { Exact = true }), $"{day.Year}");
    }

    /// <summary>A radio or a checkbox, by its label; of several with the same label, the one in that group.</summary>
    public async Task Choose(string label, string? legend = null)
    {
        var within = legend is null ? _page.Locator("main") : _page.GetByRole(AriaRole.Group, new PageGetByRoleOptions { Name = legend }).Last;
        var choice = within.GetByLabel(label, new LocatorGetByLabelOptions { Exact = true });
        if (_way != Way.KeyboardAlone)
        {
            _pace?.Clicks();
            await choice.CheckAsync();
            return;
        }

        // A group of radios is one stop for Tab; inside it the arrows move and choose.
        await Reach(choice, sameGroup: true);
        for (var step = 0; step < MostStops && !await IsFocused(choice); step++)
        {
            await Strike("ArrowDown");
        }

        if (!await choice.IsCheckedAsync())
        {
            await Strike("Space");
        }

        Assert.True(await choice.IsCheckedAsync(), label);
    }

    public async Task Select(string label, string option)
    {
        var list = _page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }).First;
        if (_way != Way.KeyboardAlone)
        {
            _pace?.Picks();
            await list.SelectOptionAsync(new SelectOptionValue { Label = option });
            return;
        }

        await Reach(list);
        await Type(option);
        Assert.Equal(option, await list.EvaluateAsync<string>("list => list.selectedOptions[0].text"));
    }

    /// <param name="exact">Whether the button says no more than that; otherwise it is the first that says it.</param>
    public Task Press(string button, bool exact = true) => Use(_page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = exact }).First);

    /// <summary>The first link whose words contain these, also one that is shown as a button.</summary>
    public Task Follow(string link) => Use(_page.Locator("a").Filter(new LocatorFilterOptions { HasText = link }).First);

    public Task Sees(string words) => Expect(_page.Locator("body")).ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { UseInnerText = true });

    public Task SeesNothingOf(string words) => Expect(_page.Locator("body")).Not.ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { UseInnerText = true });

    /// <summary>What was typed or chosen in the field before is still there.</summary>
    public async Task Holds(string label, string answer)
    {
        var field = _page.GetByLabel(label, new PageGetByLabelOptions { Exact = true });
        Assert.Equal(answer, await field.EvaluateAsync<string>("field => field.selectedOptions ? field.selectedOptions[0].text : field.value"));
    }

    /// <summary>What stands beside this key in a summary list.</summary>
    public async Task<string> Reads(string key) =>
        (await _page.Locator(".govuk-summary-list__row").Filter(new LocatorFilterOptions { HasText = key }).Locator("dd").First.InnerTextAsync()).Trim();

    /// <summary>Chooses a file from the machine.</summary>
    public async Task Attach(string label, string fileName, string content) =>
        await _page.Locator("input[type=file]").And(_page.GetByLabel(label, new PageGetByLabelOptions { Exact = true }))
            .SetInputFilesAsync(new FilePayload { Name = fileName, MimeType = "text/csv", Buffer = System.Text.Encoding.UTF8.GetBytes(content) });

    /// <summary>Takes the file that a link leads to, as the browser stores it.</summary>
    public async Task<(string FileName, byte[] Content)> Download(string link)
    {
        var target = _page.Locator("a").Filter(new LocatorFilterOptions { HasText = link }).First;
        if (_way == Way.KeyboardAlone)
        {
            await Reach(target);
        }

        var download = await _page.RunAndWaitForDownloadAsync(() => _way == Way.KeyboardAlone ? Strike("Enter") : target.ClickAsync());
        return (download.SuggestedFilename, await File.ReadAllBytesAsync(await download.PathAsync()));
    }

    public async Task GoesBack() => await _page.GoBackAsync();

    /// <summary>What another person's act has told this one: said live and counted beside Notices, or read after loading the page again.</summary>
    public async Task IsToldOf(string words)
    {
        if (_way == Way.WithoutScript)
        {
            await _page.ReloadAsync();
        }
        else
        {
            await Expect(_page.Locator("#live-status")).ToContainTextAsync(words, new LocatorAssertionsToContainTextOptions { Timeout = 45_000 });
        }

        await Expect(_page.Locator("[data-unread-shown]")).ToHaveTextAsync(new Regex("^[1-9]"));
        await Follow("Notices");
        await Sees(words);
    }

    /// <summary>The page that another person's act has overtaken says so, and is loaded again by its link.</summary>
    public async Task SeesThatThePageHasChanged()
    {
        if (_way == Way.WithoutScript)
        {
            await _page.ReloadAsync();
            return;
        }

        await Expect(_page.Locator("#changed-notice")).ToContainTextAsync("This page has changed", new LocatorAssertionsToContainTextOptions { Timeout = 45_000 });
        await Follow("Reload");
        await Expect(_page.Locator("#changed-notice")).ToBeEmptyAsync();
    }

    /// <summary>The summary of errors stands above the form with these in it; with script it has the focus, so that it is read first.</summary>
    public async Task IsShownErrors(params string[] errors)
    {
        var summary = _page.Locator(".govuk-error-summary");
        foreach (var error in errors)
        {
            await Expect(summary).ToContainTextAsync(error);
        }

        Assert.StartsWith("Error: ", await _page.TitleAsync());
        if (_way != Way.WithoutScript)
        {
            await Expect(summary).ToBeFocusedAsync();
            await Check(PageChecks.FaultsThatAxeFinds);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        Assert.True(_faults.Count == 0, string.Join(Environment.NewLine, _faults));
    }

    private async Task Enter(ILocator field, string text)
    {
        if (_way != Way.KeyboardAlone)
        {
            _pace?.Types(text);
            await field.FillAsync(text);
            return;
        }

        await Reach(field);
        await Strike("ControlOrMeta+a");
        await Type(text);
    }

    private async Task Strike(string key)
    {
        _pace?.Keys(key.Count(letter => letter == '+') + 1);
        await _page.Keyboard.PressAsync(key);
    }

    private async Task Type(string text)
    {
        _pace?.Keys(text.Length);
        await _page.Keyboard.TypeAsync(text);
    }

    /// <summary>Clicks, or presses Enter, and waits for the page that it leads to.</summary>
    private async Task Use(ILocator target)
    {
        if (_way != Way.KeyboardAlone)
        {
            _pace?.Clicks();
            await target.ClickAsync();
            if (_pace is null && _way == Way.WithScript && PageRoutes.Of(new Uri(_page.Url).AbsolutePath) is { } page && LookedAt.TryAdd(page, true))
            {
                await LooksClosely();
            }

            return;
        }

        await Reach(target);
        await _page.RunAndWaitForResponseAsync(
            () => Strike("Enter"),
            response => response.Request.IsNavigationRequest && response.Status is < 300 or >= 400);
        await _page.WaitForLoadStateAsync(LoadState.DOMContentLoaded);
    }

    private async Task Reach(ILocator target, bool sameGroup = false)
    {
        await Expect(target).ToBeVisibleAsync();
        _pace?.Thinks();
        for (var stop = 0; stop < MostStops; stop++)
        {
            if (await IsFocused(target, sameGroup))
            {
                Assert.True(await _page.EvaluateAsync<bool>(IsFocusInView), $"The focus is out of sight: {await target.EvaluateAsync<string>("element => element.outerHTML")}");
                return;
            }

            await Strike("Tab");
        }

        Assert.Fail($"Tab does not lead to {await target.EvaluateAsync<string>("element => element.outerHTML")} on {_page.Url}.");
    }

    private const string IsFocusInView = "() => { const box = document.activeElement.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; }";

    private static Task<bool> IsFocused(ILocator target, bool sameGroup = false) => target.EvaluateAsync<bool>(
        "(element, sameGroup) => element === document.activeElement || (sameGroup && element.type === 'radio' && document.activeElement.type === 'radio' && element.name === document.activeElement.name)",
        sameGroup);

    private void NotePage(IFrame frame)
    {
        if (frame == _page.MainFrame)
        {
            _pace?.Arrives(new Uri(frame.Url).AbsolutePath);
        }
    }

    private void Note(bool isFault, string words)
    {
        if (isFault)
        {
            _faults.Add($"{_page.Url}: {words}");
        }
    }

    [GeneratedRegex("<a [^>]*href=\"(/[^\"#]*)\"")]
    private static partial Regex Link();
}
