using System.Net;
using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Rates;
using TalentPool.Features.Rates;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Rates;

public sealed class EnterRateTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync() => _world = await World.Create();

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task A_rate_is_stored_with_its_event()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);

        var outcome = await _world.Use<EnterRateHandler>().Handle(new Act(Guid.NewGuid(), finance.Id), A_rate());

        Assert.True(outcome.IsDone);
        await using var db = _world.OpenDb();
        var rate = await db.Set<Rate>().SingleAsync();
        Assert.Equal((5_400, RateStatus.Proposed), (rate.PencePerHour, rate.Status));
        var link = await db.Set<ChainEvent>().SingleAsync();
        Assert.Equal(("RateEntered", 1L), (link.Kind, link.Number));
    }

    [Fact]
    public async Task The_same_act_again_is_done_once_and_answers_the_same()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        var act = new Act(Guid.NewGuid(), finance.Id);

        var first = await _world.Use<EnterRateHandler>().Handle(act, A_rate());
        var second = await _world.Use<EnterRateHandler>().Handle(act, A_rate());

        Assert.Equal(first.SubjectId, second.SubjectId);
        await using var db = _world.OpenDb();
        Assert.Equal(1, await db.Set<Rate>().CountAsync());
    }

    [Fact]
    public async Task Finance_of_another_authority_is_not_permitted()
    {
        var finance = await _world.Person(_world.Bradford, Role.Finance);

        var outcome = await _world.Use<EnterRateHandler>().Handle(new Act(Guid.NewGuid(), finance.Id), A_rate());

        Assert.Equal("NotPermitted", outcome.Refusal!.Name);
    }

    [Fact]
    public async Task The_page_stores_a_rate_and_shows_it()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        await using var site = new Site(_world);
        var browser = await site.Browser(finance);

        await browser.Open("/rates");
        await browser.SubmitAndFollow("enter-rate", ("Model.Grade", "PO4"), ("Model.Rate", "54.00"), ("Model.From.Day", "1"), ("Model.From.Month", "4"), ("Model.From.Year", "2026"));

        Assert.Contains("£54.00", browser.Text);
    }

    [Fact]
    public async Task A_figure_is_charged_once_somebody_else_has_approved_it()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        var head = await _world.Person(_world.Leeds, Role.HeadOfService);
        var id = (await _world.Use<EnterRateHandler>().Handle(new Act(Guid.NewGuid(), finance.Id), A_rate())).SubjectId!.Value;
        Assert.Equal("OwnRate", (await _world.Use<ApproveRateHandler>().Handle(new Act(Guid.NewGuid(), finance.Id), new ApproveRate(id))).Refusal?.Name);
        Assert.Null(await InForce());

        await using var site = new Site(_world);
        var browser = await site.Browser(head);
        await browser.Open($"/rates/{id}");
        await browser.SubmitAndFollow("decide-rate", ("Model.Decision", "approve"));

        Assert.Contains("Rate approved", browser.Text);
        Assert.Equal(5_400, (await InForce())?.PencePerHour);
    }

    [Fact]
    public async Task The_page_says_what_is_wrong_beside_the_fields_and_keeps_what_was_typed()
    {
        var finance = await _world.Person(_world.Leeds, Role.Finance);
        await using var site = new Site(_world);
        var browser = await site.Browser(finance);

        await browser.Open("/rates");
        await browser.Submit("enter-rate", ("Model.Grade", "PO4"), ("Model.Rate", "lots"), ("Model.From.Day", "31"), ("Model.From.Month", "2"), ("Model.From.Year", "2026"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Equal(2, browser.Errors.Count);
        Assert.Equal("PO4", browser.Page.QuerySelector("input[name='Model.Grade']")!.GetAttribute("value"));
    }

    [Fact]
    public async Task The_page_is_forbidden_to_whoever_is_not_finance()
    {
        var manager = await _world.Person(_world.Leeds, Role.ServiceManager);
        await using var site = new Site(_world);
        var browser = await site.Browser(manager);

        await browser.Open("/rates");

        Assert.Equal(HttpStatusCode.Forbidden, browser.Status);
    }

    private async Task<Rate?> InForce()
    {
        await using var db = _world.OpenDb();
        return Rate.InForce(await db.Set<Rate>().ToListAsync(), _world.Leeds.Id, "PO4", new DateOnly(2026, 4, 1));
    }

    private EnterRate A_rate() => new(_world.Leeds.Id, "PO4", 5_400, new DateOnly(2026, 4, 1));
}
