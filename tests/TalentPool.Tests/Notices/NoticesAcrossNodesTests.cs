using Microsoft.Extensions.DependencyInjection;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Features.Health;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Notices;

public sealed class NoticesAcrossNodesTests
{
    [PostgresFact]
    public async Task What_happens_on_one_node_is_heard_on_the_other()
    {
        await using var world = await World.Create(DatabaseProvider.Postgres);
        await using var here = new Site(world);
        await using var there = new Site(world);
        var auditor = await world.Person(world.Leeds, Role.Auditor);
        using var conversation = await HubConversation.Open(there, auditor);
        await Listening(there);
        await ToldAuditor.RateEntered(world);

        using var scope = here.Services.CreateScope();
        Assert.True((await scope.ServiceProvider.GetRequiredService<TellChainHeadsHandler>().Handle(Act.OfClock(), new TellChainHeads())).IsDone);

        Assert.Equal("[1]", (await conversation.Next()).GetProperty("arguments").GetRawText());
    }

    [PostgresFact]
    public async Task A_node_that_starts_late_pushes_what_it_missed()
    {
        await using var world = await World.Create(DatabaseProvider.Postgres);
        var auditor = await ToldAuditor.In(world);

        await using var late = new Site(world);
        using var conversation = await HubConversation.Open(late, auditor);
        await Listening(late);
        await ToldAuditor.Tell(world);

        // Either its own catching up came after the connection, or the next notice finds it listening.
        world.Clock.Advance(TimeSpan.FromDays(1));
        await ToldAuditor.Tell(world);
        Assert.Equal("notice", (await conversation.Next()).GetProperty("target").GetString());
    }

    private static async Task Listening(Site site)
    {
        var listener = site.Services.GetRequiredService<NoticeListener>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await listener.FirstListening.WaitAsync(patience.Token);
    }
}
