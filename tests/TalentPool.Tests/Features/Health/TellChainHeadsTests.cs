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
    public async Task A_chain_that_was_written_anew_since_they_were_told_shows()
    {
        await ToldAuditor.Tell(_world);
        var sound = await Verification.Of(_world.Databases).Run();
        Assert.True(sound.IsSound, sound.Failure);
        Assert.Equal(1, sound.Others["Heads told to auditors"]);
        var told = await RewriteLeeds();

        var report = await Verification.Of(_world.Databases).Run();

        Assert.Equal(
            $"event {told.LastNumber} of chain {told.Id}: the auditors were told on 2026-11-23 that its hash is {Convert.ToHexStringLower(told.LastHash)}, which the chain does not have.",
            report.Failure);
    }

    [Fact]
    public async Task A_head_from_a_mail_is_held_against_the_chain_on_the_command_line()
    {
        Chain leeds;
        await using (var db = _world.OpenDb())
        {
            leeds = await db.Set<Chain>().SingleAsync(chain => chain.ScopeId == _world.Leeds.Id);
        }

        var head = $"{leeds.Id}:{leeds.LastNumber}:{Convert.ToHexStringLower(leeds.LastHash)}";
        Assert.StartsWith(head, new ChainHead(leeds.Id, "Leeds City Council", leeds.LastNumber, Convert.ToHexStringLower(leeds.LastHash)).ToString());

        var (code, output) = await Verify(head);
        Assert.Equal((0, true), (code, output.Contains($"Head: event {leeds.LastNumber} of chain {leeds.Id} has this hash.")));
        (code, output) = await Verify($"{leeds.Id}:{leeds.LastNumber}:{new string('0', 64)}");
        Assert.Equal((1, true), (code, output.Contains("does not have this hash")));
        await Assert.ThrowsAsync<TalentPool.Platform.CommandLine.WrongUseException>(() => Verify("yesterday's"));
    }

    [Fact]
    public async Task No_person_does_it()
    {
        var person = await _world.Person(_world.Leeds, Role.HeadOfService, Role.Auditor);

        var outcome = await _world.Use<TellChainHeadsHandler>().Handle(new Act(Guid.NewGuid(), person.Id), new TellChainHeads());

        Assert.Equal("NotPermitted", outcome.Refusal!.Name);
    }

    private async Task<(int Code, string Output)> Verify(string head)
    {
        await using var output = new StringWriter();
        var code = await TalentPool.Platform.CommandLine.VerifyCommand.Run(
            ["--head", head, $"--TalentPool:Database:Provider={_world.Settings.Provider}", $"--ConnectionStrings:TalentPool={_world.Settings.ConnectionString}"], output);
        return (code, output.ToString());
    }

    /// <summary>The chain of Leeds so that it fits itself, with another actor in its first event.</summary>
    /// <returns>The head that it had before.</returns>
    private async Task<Chain> RewriteLeeds()
    {
        await using var before = _world.OpenDb();
        var told = await before.Set<Chain>().AsNoTracking().SingleAsync(chain => chain.ScopeId == _world.Leeds.Id);
        await using var db = _world.OpenDb();
        var chain = await db.Set<Chain>().SingleAsync(chain => chain.Id == told.Id);
        var previous = EventHash.OfChain(chain.Id, chain.Scope, chain.ScopeId);
        foreach (var link in await db.Set<ChainEvent>().Where(e => e.ChainId == chain.Id).OrderBy(e => e.Number).ToListAsync())
        {
            db.Entry(link).Property(e => e.PreviousHash).CurrentValue = previous;
            db.Entry(link).Property(e => e.ActorId).CurrentValue = link.Number == 1 ? Guid.NewGuid() : link.ActorId;
            previous = EventHash.Of(link.Facts);
            db.Entry(link).Property(e => e.Hash).CurrentValue = previous;
        }

        db.Entry(chain).Property(c => c.LastHash).CurrentValue = previous;
        await db.SaveChangesAsync();
        return told;
    }
}
