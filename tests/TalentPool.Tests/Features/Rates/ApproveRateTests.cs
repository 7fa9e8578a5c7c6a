using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Rates;
using TalentPool.Features.Waiting;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Rates;

public sealed class ApproveRateTests : IAsyncLifetime
{
    private World _world = null!;
    private RateScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await RateScene.Of(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Every_input_is_kept_and_a_rate_counts_once_somebody_else_has_approved_it()
    {
        var id = await _scene.Proposed(RateScene.Plain with { SpinePoint = 34, AllowancesPence = 12_345, OverheadPercent = null, OverheadPencePerFte = 900_000, LeaveDays = 28.5m });
        var proposed = await _scene.Rate(id);

        Assert.Equal(RateScene.Plain with { SpinePoint = 34, AllowancesPence = 12_345, OverheadPercent = null, OverheadPencePerFte = 900_000, LeaveDays = 28.5m }, proposed.BuildUp);
        Assert.Equal((RateStatus.Proposed, 1, _scene.Author.Id), (proposed.Status, proposed.VersionNumber, proposed.EnteredById));
        Assert.Null(Rate.InForce([proposed], _world.Bradford.Id, "PO4", new DateOnly(2026, 5, 1)));

        OfferScene.Must(await _scene.Approve(id));

        var approved = await _scene.Rate(id);
        Assert.Equal((RateStatus.Approved, _scene.Colleague.Id), (approved.Status, approved.ApprovedById!.Value));
        Assert.NotNull(Rate.InForce([approved], _world.Bradford.Id, "PO4", new DateOnly(2026, 5, 1)));
    }

    [Fact]
    public async Task Neither_its_author_nor_another_authority_nor_another_role_approves_it_and_what_is_decided_stays()
    {
        var id = await _scene.Proposed();

        Assert.Equal("OwnRate", (await _scene.Approve(id, _scene.Author)).Refusal!.Name);
        foreach (var stranger in new[] { await _world.Person(_world.Leeds, Role.Finance), await _world.Person(_world.Bradford, Role.ServiceManager), _scene.Auditor })
        {
            Assert.Equal("NotPermitted", (await _scene.Approve(id, stranger)).Refusal!.Name);
            Assert.Equal("NotPermitted", (await _scene.Withdraw(id, stranger)).Refusal!.Name);
            Assert.Equal("NotPermitted", (await _scene.Propose(stranger)).Refusal!.Name);
        }

        OfferScene.Must(await _scene.Approve(id, _scene.Head));
        Assert.Equal("NotInThisState", (await _scene.Approve(id)).Refusal!.Name);
        Assert.Equal("NotInThisState", (await _scene.Withdraw(id)).Refusal!.Name);
        Assert.Equal("NotFound", (await _scene.Approve(Guid.NewGuid())).Refusal!.Name);
    }

    [Fact]
    public async Task A_withdrawn_rate_never_counts_and_the_next_version_goes_on_from_it()
    {
        var first = await _scene.Proposed();
        OfferScene.Must(await _scene.Withdraw(first, _scene.Author));

        var second = await _scene.Rate(await _scene.Proposed());

        Assert.Equal((RateStatus.Withdrawn, 2), ((await _scene.Rate(first)).Status, second.VersionNumber));
    }

    [Fact]
    public async Task Whoever_may_approve_it_is_told_and_waited_for_and_the_author_hears_of_the_approval()
    {
        var id = await _scene.Proposed();
        foreach (var approver in new[] { _scene.Colleague, _scene.Head })
        {
            Assert.Contains(await _world.Inbox(approver.Id), notice => notice.RootId == id);
        }

        Assert.Empty(await _world.Inbox(_scene.Author.Id));
        Assert.Empty(await _world.Inbox(_scene.Auditor.Id));
        await using var db = _world.OpenDb();
        var item = Assert.Single(await new WaitingList(db).Of(await _world.Actor(_scene.Head.Id), _world.Clock.UtcNow));
        Assert.Equal(("Finance or a head of service of Bradford has to approve a rate", $"/rates/{id}", nameof(WaitKind.RateApproval)), (item.Whom, item.Href, item.Item.Kind));
        Assert.Empty(await new WaitingList(db).Of(await _world.Actor((await _world.Person(_world.Leeds, Role.HeadOfService)).Id), _world.Clock.UtcNow));
        OfferScene.Must(await _world.Use<NudgeHolderHandler>().Handle(OfferScene.By(_scene.Head), new NudgeHolder(item.Item.RootId, item.Item.Key)));
        Assert.Equal(2, (await _world.Inbox(_scene.Colleague.Id)).Count);

        OfferScene.Must(await _scene.Approve(id));

        Assert.Single(await _world.Inbox(_scene.Author.Id), notice => notice.Rule.StartsWith(nameof(RateApproved), StringComparison.Ordinal));
        Assert.Empty(await new WaitingList(db).Of(await _world.Actor(_scene.Head.Id), _world.Clock.UtcNow));
    }

    [Fact]
    public async Task Versions_of_a_pay_spine_are_stored_and_the_chain_bears_witness_to_them()
    {
        var enter = new EnterPaySpine(_world.Bradford.Id, "NJC", 2026, new Dictionary<int, long> { [30] = 4_300_000, [60] = 7_000_000 });
        OfferScene.Must(await _world.Use<EnterPaySpineHandler>().Handle(OfferScene.By(_scene.Author), enter));
        OfferScene.Must(await _world.Use<AwardPaySpineHandler>().Handle(OfferScene.By(_scene.Author), new AwardPaySpine(_world.Bradford.Id, 2027, 3)));
        Assert.Equal("NotPermitted", (await _world.Use<EnterPaySpineHandler>().Handle(OfferScene.By(_scene.Head), enter)).Refusal!.Name);
        Assert.Equal("NotPermitted", (await _world.Use<AwardPaySpineHandler>().Handle(OfferScene.By(_scene.Auditor), new AwardPaySpine(_world.Bradford.Id, 2027, 3))).Refusal!.Name);

        await using var db = _world.OpenDb();
        var versions = await db.Set<SpineVersion>().AsNoTracking().OrderBy(version => version.FinancialYearStart).ToListAsync();
        Assert.Equal([(2026, 7_000_000L), (2027, 7_210_000L)], versions.Select(version => (version.FinancialYearStart, version.YearlyPence[60])));
        Assert.Null((await TalentPool.Platform.Evidence.Verification.Of(_world.Databases).Run()).Failure);
        await db.Set<SpineVersion>().Where(version => version.FinancialYearStart == 2026).ExecuteUpdateAsync(set => set.SetProperty(version => version.Name, "Ours"));
        Assert.NotNull((await TalentPool.Platform.Evidence.Verification.Of(_world.Databases).Run()).Failure);
    }
}
