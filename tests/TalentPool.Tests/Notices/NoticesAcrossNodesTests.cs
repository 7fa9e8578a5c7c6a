using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Features.Gaps;
using TalentPool.Features.Health;
using TalentPool.Notices;
using TalentPool.Platform;
using TalentPool.Tests.Features.Gaps;
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

        Assert.Equal("[1]", (await Notice(conversation)).GetProperty("arguments").GetRawText());
    }

    [PostgresFact]
    public async Task A_record_that_is_changed_on_one_node_is_told_to_its_page_on_the_other()
    {
        await using var world = await World.Create(DatabaseProvider.Postgres);
        await using var here = new Site(world);
        await using var there = new Site(world);
        var gap = await new GapScene(world).Posted();
        await Listening(there);
        using var conversation = await HubConversation.Open(there, await world.Person(world.Leeds, Role.ServiceManager), gap.Id);
        var asker = await world.Person(world.Bradford, Role.ServiceManager);

        using var scope = here.Services.CreateScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<AskAboutGapHandler>().Handle(new Act(Guid.NewGuid(), asker.Id), new AskAboutGap(gap.Id, world.Bradford.Id, "Is it remote?"));

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.Equal("changed", (await conversation.Next()).GetProperty("target").GetString());
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
        Assert.Equal("notice", (await Notice(conversation)).GetProperty("target").GetString());
    }

    /// <summary>A node that begins to listen tells its pages to read again, which may come first.</summary>
    private static async Task<JsonElement> Notice(HubConversation conversation)
    {
        var pushed = await conversation.Next();
        return pushed.GetProperty("target").GetString() == "changed" ? await conversation.Next() : pushed;
    }

    private static async Task Listening(Site site)
    {
        var listener = site.Services.GetRequiredService<NoticeListener>();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await listener.FirstListening.WaitAsync(patience.Token);
    }
}
