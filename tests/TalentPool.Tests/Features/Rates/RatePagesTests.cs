using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Rates;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Rates;

public sealed class RatePagesTests : IAsyncLifetime
{
    private static readonly (string, string)[] BuiltUp =
    [
        ("Model.For", "grade"), ("Model.Grade", "PO4"), ("Model.Year", "2026"), ("Model.PayFrom", "point"), ("Model.Point", "34"), ("Model.Pension", "18"), ("Model.OverheadBy", "percent"),
        ("Model.OverheadPercent", "30"), ("Model.Leave", "28"), ("Model.Sickness", "6"), ("Model.Training", "4"), ("Model.Utilisation", "80"),
    ];

    private World _world = null!;
    private Site _site = null!;
    private RateScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        _scene = await RateScene.Of(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_rate_goes_from_its_inputs_over_the_totals_to_the_approval()
    {
        var author = await _site.Browser(_scene.Author);
        await author.Open("/rates/new");
        await author.Submit("build-up", [.. BuiltUp, ("Do", "reckon")]);
        Assert.Equal(HttpStatusCode.OK, author.Status);
        Assert.Contains("£61.29", author.Page.QuerySelector("#worked-out")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("£45,091.00 a year, point 34 of the pay spine", author.Text, StringComparison.Ordinal);
        Assert.Empty(await Stored());

        await author.SubmitAndFollow("build-up", ("Do", "propose"));
        Assert.Contains("Waits for approval", author.Text, StringComparison.Ordinal);
        var rate = Assert.Single(await Stored());
        Assert.Equal((34, 4_509_100L, 6_129L), (rate.BuildUp!.SpinePoint, rate.BuildUp.SalaryPence, rate.PencePerHour));
        Assert.Empty(author.Page.QuerySelectorAll("input[value=approve]"));

        var colleague = await _site.Browser(_scene.Colleague);
        await colleague.Open("/");
        Assert.Contains("Approve a rate for PO4", colleague.Text, StringComparison.Ordinal);
        await colleague.Open($"/rates/{rate.Id}");
        await colleague.SubmitAndFollow("decide-rate", ("Model.Decision", "approve"));
        Assert.Contains("Rate approved", colleague.Text, StringComparison.Ordinal);
        await colleague.Open("/rates");
        Assert.Contains("Version 1", colleague.Text, StringComparison.Ordinal);
        await colleague.Open("/rates/new");
        Assert.Equal("18", colleague.Page.QuerySelector("input[name='Model.Pension']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Each_input_that_is_wrong_is_told_beside_it_and_all_are_kept()
    {
        var author = await _site.Browser(_scene.Author);
        await author.Open("/rates/new");
        await author.Submit("build-up",
            ("Model.For", "grade"), ("Model.Grade", ""), ("Model.Year", "1066"), ("Model.PayFrom", "point"), ("Model.Point", "44x"), ("Model.Allowances", "much"), ("Model.NiPercent", "101"), ("Model.Pension", "18.12345"),
            ("Model.OverheadBy", "percent"), ("Model.OverheadPercent", "301"), ("Model.Leave", ""), ("Model.Sickness", "6"), ("Model.Training", "4"), ("Model.HoursPerDay", "25"), ("Model.Utilisation", "0"), ("Do", "propose"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, author.Status);
        Assert.Equal(10, author.Errors.Count);
        Assert.Equal("44x", author.Page.QuerySelector("input[name='Model.Point']")!.GetAttribute("value"));
        await author.Submit("build-up", [.. BuiltUp.Where(one => one.Item1 != "Model.Point"), ("Model.Point", "44"), ("Do", "propose")]);
        Assert.Contains("The pay spine of 2025 to 2026 has no point 44.", author.Errors);
        await author.Submit("build-up", [.. BuiltUp.Where(one => one.Item1 is not ("Model.Leave" or "Model.Sickness")), ("Model.Leave", "200"), ("Model.Sickness", "60"), ("Model.Allowances", "0"), ("Model.NiPercent", "15"), ("Model.HoursPerDay", "7:24"), ("Do", "propose")]);
        Assert.Contains("With these days no hour of the year is left to charge.", author.Errors);
        Assert.Empty(await Stored());
    }

    [Fact]
    public async Task Pay_inputs_are_seen_by_finance_and_the_auditor_and_by_nobody_else()
    {
        var id = await _scene.Proposed();
        foreach (var person in new[] { _scene.Author, _scene.Auditor })
        {
            var browser = await _site.Browser(person);
            await browser.Open($"/rates/{id}");
            Assert.Contains("£45,091.00", browser.Text, StringComparison.Ordinal);
        }

        var head = await _site.Browser(_scene.Head);
        await head.Open($"/rates/{id}");
        Assert.Contains("£61.29", head.Text, StringComparison.Ordinal);
        Assert.Contains("seen by finance and the auditor alone", head.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("45,091", head.Text, StringComparison.Ordinal);
        await head.SendByHand("/rates/new", "build-up");
        Assert.Equal(HttpStatusCode.Forbidden, head.Status);
        await head.Open("/rates/spine");
        Assert.Equal(HttpStatusCode.Forbidden, head.Status);

        var stranger = await _site.Browser(await _world.Person(_world.Leeds, Role.Finance));
        await stranger.Open($"/rates/{id}");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await stranger.Open("/rates");
        Assert.DoesNotContain("61.29", stranger.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_pay_spine_is_sent_in_checked_row_by_row_and_stored_and_an_award_raises_it()
    {
        var author = await _site.Browser(_scene.Author);
        await author.Open("/rates/spine");
        var form = author.Fields("send-spine", ("Sent.Name", "NJC"), ("Sent.Year", "2026"));
        await author.SendFile(form, "File", "spine.csv", Encoding.UTF8.GetBytes("Point;Pay\r\n30;lots\r\n31;43000\r\n31;44000\r\n32;44000;1\r\n=1;2\r\n"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, author.Status);
        Assert.Contains("4 errors", author.Text, StringComparison.Ordinal);
        Assert.Contains("Point 31 is there already.", author.Text, StringComparison.Ordinal);

        await author.Open("/rates/spine");
        form = author.Fields("send-spine", ("Sent.Name", "NJC"), ("Sent.Year", "2026"));
        await author.SendFile(form, "File", "spine.csv", Encoding.UTF8.GetBytes("Point,Pay\r\n30,\"41,900.50\"\r\n31,43000\r\n"));
        Assert.Contains("Check the points", author.Text, StringComparison.Ordinal);
        Assert.Contains("£41,900.50", author.Text, StringComparison.Ordinal);
        await author.SubmitAndFollow("store-spine");
        Assert.Contains("Points stored", author.Text, StringComparison.Ordinal);

        await author.SubmitAndFollow("award", ("Awarded.Year", "2027"), ("Awarded.Percent", "3.2%"));
        Assert.Contains("£43,241.00", author.Text, StringComparison.Ordinal);
        await author.Submit("award", ("Awarded.Year", "2027"), ("Awarded.Percent", "-1"));
        Assert.Equal("Award must be between 0.01 and 30", Assert.Single(author.Errors));

        var auditor = await _site.Browser(_scene.Auditor);
        await auditor.Open("/rates/spine?year=2026");
        Assert.Contains("£41,900.50", auditor.Text, StringComparison.Ordinal);
        await auditor.SendByHand("/rates/spine", "award");
        Assert.NotEqual(HttpStatusCode.OK, auditor.Status);
        await using var db = _world.OpenDb();
        Assert.Equal(2, await db.Set<SpineVersion>().CountAsync());
    }

    [Fact]
    public async Task An_empty_decision_says_what_is_wrong_and_a_hand_made_one_is_refused()
    {
        var id = await _scene.Proposed();
        var colleague = await _site.Browser(_scene.Colleague);
        await colleague.Open($"/rates/{id}");
        await colleague.Submit("decide-rate");
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "Select your decision"), (colleague.Status, Assert.Single(colleague.Errors)));

        var author = await _site.Browser(_scene.Author);
        await author.Open($"/rates/{id}");
        await author.Submit("decide-rate", ("Model.Decision", "approve"));
        Assert.Equal((HttpStatusCode.Forbidden, RateStatus.Proposed), (author.Status, (await _scene.Rate(id)).Status));
    }

    private async Task<List<Rate>> Stored()
    {
        await using var db = _world.OpenDb();
        return await db.Set<Rate>().AsNoTracking().ToListAsync();
    }
}
