using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Jobs;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Gaps;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Jobs;

/// <summary>What time does to a gap, through the jobs alone.</summary>
public sealed class GapJobsTests : IAsyncLifetime
{
    private World _world = null!;
    private GapScene _scene = null!;
    private Person _answerer = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = new GapScene(_world);
        _answerer = await _world.Person(_world.Bradford, Role.ServiceManager);
    }

    public async Task DisposeAsync() => await _world.DisposeAsync();

    [Fact]
    public async Task Whoever_holds_a_gap_up_is_reminded_once_and_then_its_enquiries_lapse()
    {
        var gap = await _scene.Posted();
        var due = gap.CurrentCheck!.DueAt;
        await RunAll();
        var told = (await _world.Inbox(_answerer.Id)).Count;

        _world.Clock.MoveTo(due.AddHours(-2));
        await RunAll();
        await RunAll();
        Assert.Equal(told + 1, (await _world.Inbox(_answerer.Id)).Count);
        Assert.Equal(GapStatus.Checking, (await _scene.Read(gap.Id)).Status);

        _world.Clock.MoveTo(due.AddMinutes(20));
        await RunAll();
        Assert.Equal(GapStatus.Exhausted, (await _scene.Read(gap.Id)).Status);
        await using var db = _world.OpenDb();
        var lapses = await db.Set<ChainEvent>().Where(link => link.Kind == nameof(EnquiryLapsed)).ToListAsync();
        Assert.Equal(4, lapses.Count);
        Assert.All(lapses, lapse => Assert.Equal((due, _world.Clock.UtcNow), (lapse.EffectiveAt, lapse.RecordedAt)));
    }

    [Fact]
    public async Task Running_again_changes_nothing_not_even_a_turn()
    {
        var gap = await _scene.Posted();
        _world.Clock.MoveTo(gap.CurrentCheck!.DueAt.AddMinutes(20));
        await RunAll();
        var (turn, events) = ((await _scene.Read(gap.Id)).Turn, (await _scene.Kinds()).Count);

        await RunAll();

        Assert.Equal((turn, events), ((await _scene.Read(gap.Id)).Turn, (await _scene.Kinds()).Count));
    }

    private async Task RunAll()
    {
        var runner = new JobRunner(
            _world.Service<IServiceScopeFactory>(), _world.Databases, _world.Service<WriteGate>(), _world.Clock, NullLogger<JobRunner>.Instance);
        foreach (var job in JobSchedule.All.Where(job => job.Type != typeof(TalentPool.Notices.MailJob)))
        {
            var scan = await runner.Run(job);
            Assert.Null(scan.FirstError);
        }
    }
}
