using Microsoft.EntityFrameworkCore;
using TalentPool.Domain;
using TalentPool.Features.Health;
using TalentPool.Platform;
using TalentPool.Platform.Evidence;
using TalentPool.Tests.Notices;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Health;

public sealed class TellChainHeadsTests : IAsyncLifetime
{
    private World _world = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        await ToldAuditor.RateEntered(_world);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Every_auditor_is_told_where_each_chain_stands()
    {
        var auditors = new[] { await _world.Person(_world.Leeds, Role.Auditor), await _world.Person(_world.Bradford, Role.Auditor) };

        await ToldAuditor.Tell(_world);

        await using var db = _world.OpenDb();
        var head = await db.Set<Chain>().SingleAsync(chain => chain.ScopeId == _world.Leeds.Id);
        var link = await db.Set<ChainEvent>().SingleAsync(e => e.Kind == nameof(ChainHeadsTold));
        Assert.Contains(Convert.ToHexStringLower(head.LastHash), link.Body);
        foreach (var auditor in auditors)
        {
            Assert.Single(await _world.Inbox(auditor.Id));
        }
    }

    [Fact]
    public async Task They_are_told_once_a_day_and_not_before_six_in_the_morning()
    {
        var auditor = await _world.Person(_world.Leeds, Role.Auditor);

        await ToldAuditor.Tell(_world);
        await ToldAuditor.Tell(_world);
        Assert.Single(await _world.Inbox(auditor.Id));

        _world.Clock.MoveTo(new DateTime(2026, 11, 24, 5, 59, 0));
        await ToldAuditor.Tell(_world);
        Assert.Single(await _world.Inbox(auditor.Id));

        _world.Clock.MoveTo(new DateTime(2026, 11, 24, 6, 0, 0));
        await ToldAuditor.Tell(_world);
        Assert.Equal(2, (await _world.Inbox(auditor.Id)).Count);
    }

    [Fact]
    public async Task No_person_does_it()
    {
        var person = await _world.Person(_world.Leeds, Role.HeadOfService, Role.Auditor);

        var outcome = await _world.Use<TellChainHeadsHandler>().Handle(new Act(Guid.NewGuid(), person.Id), new TellChainHeads());

        Assert.Equal("NotPermitted", outcome.Refusal!.Name);
    }
}
