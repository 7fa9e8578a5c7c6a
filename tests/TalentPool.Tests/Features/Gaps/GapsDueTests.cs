using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Gaps;
using TalentPool.Platform;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Gaps;

/// <summary>What time does to gaps, and whom it reminds.</summary>
public sealed class GapsDueTests : IAsyncLifetime
{
    private World _world = null!;
    private GapScene _scene = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = new GapScene(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task After_the_deadline_enquiries_lapse_and_the_gap_is_exhausted_at_the_deadline()
    {
        var manager = await _world.Person(_world.Bradford, Role.ServiceManager);
        var gap = await _scene.Posted();
        Assert.Empty(await ToCatchUp());
        _world.Clock.MoveTo(gap.CurrentCheck!.DueAt.AddHours(3));

        Assert.Equal([gap.Id], await ToCatchUp());
        await CatchUp(gap.Id);

        var settled = await _scene.Read(gap.Id);
        Assert.Equal(GapStatus.Exhausted, settled.Status);
        Assert.Equal(gap.CurrentCheck.DueAt, settled.CurrentCheck!.CompletedAt);
        Assert.Empty(await ToCatchUp());
        Assert.Contains(await _world.Inbox(manager.Id), notice => notice.Rule.StartsWith("EnquiryLapsed", StringComparison.Ordinal));
        Assert.Contains(await _world.Inbox((await _scene.Requester()).Id), notice => notice.Rule.StartsWith("GapExhausted", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_member_that_has_left_is_answered_for()
    {
        var gap = await _scene.Posted();
        await using (var db = _world.OpenDb())
        {
            var partnership = await db.Set<Partnership>().SingleAsync();
            Assert.True(partnership.Leave(Actor.Clock, _world.Clock.UtcNow, _world.Bradford.Id, new DateOnly(2026, 11, 23)).IsDone);
            await db.SaveChangesAsync();
        }

        Assert.Empty(await ToCatchUp());
        _world.Clock.MoveTo(new DateTime(2026, 11, 24, 0, 10, 0, DateTimeKind.Utc));
        Assert.Equal([gap.Id], await ToCatchUp());
        await CatchUp(gap.Id);

        var enquiry = (await _scene.Read(gap.Id)).CurrentCheck!.Enquiries.Single(asked => asked.AuthorityId == _world.Bradford.Id);
        Assert.Equal(AnswerReason.Left, enquiry.LatestAnswer!.Reason);
        Assert.Empty(await ToCatchUp());
    }

    [Fact]
    public async Task Catching_up_twice_changes_nothing()
    {
        var gap = await _scene.Posted();
        _world.Clock.MoveTo(gap.CurrentCheck!.DueAt.AddHours(3));
        await CatchUp(gap.Id);
        var before = await _scene.Kinds();
        var turn = (await _scene.Read(gap.Id)).Turn;

        await CatchUp(gap.Id);

        Assert.Equal(before, await _scene.Kinds());
        Assert.Equal(turn, (await _scene.Read(gap.Id)).Turn);
    }

    [Fact]
    public async Task Whoever_owes_an_answer_is_reminded_once_at_half_time_and_the_deputy_is_told_too()
    {
        var manager = await _world.Person(_world.Bradford, Role.ServiceManager);
        var deputy = await _world.Person(_world.Bradford);
        await using (var db = _world.OpenDb())
        {
            Grant.Give(Actor.Clock, _world.Clock.UtcNow, Guid.CreateVersion7(), deputy.Id, Role.ServiceManager, ScopeKind.Authority, _world.Bradford.Id, [], new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31), manager.Id, out var lent);
            db.Add(lent!);
            await db.SaveChangesAsync();
        }

        var gap = await _scene.Posted();
        Assert.Empty(await ToRemind());
        var asked = gap.CurrentCheck!.StartedAt;
        _world.Clock.MoveTo(asked + (gap.CurrentCheck.DueAt - asked) / 2);

        Assert.Equal([gap.Id], await ToRemind());
        await Remind(gap.Id);

        Assert.Empty(await ToRemind());
        Assert.Equal(4, (await _scene.Kinds()).Count(kind => kind == "OwedReminded"));
        Assert.Single(await _world.Inbox(manager.Id), notice => notice.Rule.StartsWith("OwedReminded", StringComparison.Ordinal));
        Assert.Single(await _world.Inbox(deputy.Id));
    }

    [Fact]
    public async Task Reminding_twice_changes_nothing()
    {
        var gap = await _scene.Posted();
        _world.Clock.MoveTo(gap.CurrentCheck!.DueAt.AddHours(-1));
        await Remind(gap.Id);
        var before = await _scene.Kinds();

        await Remind(gap.Id);

        Assert.Equal(before, await _scene.Kinds());
    }

    [Fact]
    public async Task Only_time_itself_lets_time_pass()
    {
        var gap = await _scene.Posted();

        var outcome = await _world.Use<CatchUpGapHandler>().Handle(await _scene.ByRequester(), new CatchUpGap(gap.Id));

        Assert.Equal("NotPermitted", outcome.Refusal!.Name);
    }

    private async Task CatchUp(Guid gapId) => Assert.True((await _world.Use<CatchUpGapHandler>().Handle(Act.OfClock(), new CatchUpGap(gapId))).IsDone);

    private async Task Remind(Guid gapId) => Assert.True((await _world.Use<RemindOwedHandler>().Handle(Act.OfClock(), new RemindOwed(gapId))).IsDone);

    private async Task<List<Guid>> ToCatchUp()
    {
        await using var db = _world.OpenDb();
        return await GapsDue.ToCatchUp(db, _world.Clock.UtcNow);
    }

    private async Task<List<Guid>> ToRemind()
    {
        await using var db = _world.OpenDb();
        return await GapsDue.ToRemind(db, _world.Clock.UtcNow);
    }
}
