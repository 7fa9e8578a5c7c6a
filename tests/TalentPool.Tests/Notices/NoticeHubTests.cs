using TalentPool.Domain;
using TalentPool.Features.Health;
using TalentPool.Features.SignIn;
using TalentPool.Platform;
using TalentPool.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace TalentPool.Tests.Notices;

public sealed class NoticeHubTests : IAsyncLifetime
{
    private World _world = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _site = new Site(_world);
        await _site.HearsOtherNodes();
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task Whoever_is_told_hears_the_number_of_unread_notices_and_nothing_else()
    {
        var auditor = await _world.Person(_world.Leeds, Role.Auditor);
        using var conversation = await HubConversation.Open(_site, auditor);

        await TellOnSite();

        var pushed = await conversation.Next();
        Assert.Equal((1, "notice"), (pushed.GetProperty("type").GetInt32(), pushed.GetProperty("target").GetString()));
        Assert.Equal("[1]", pushed.GetProperty("arguments").GetRawText());
    }

    [Fact]
    public async Task Signing_out_everywhere_cuts_live_connections_off()
    {
        var auditor = await _world.Person(_world.Leeds, Role.Auditor);
        using var conversation = await HubConversation.Open(_site, auditor);
        using var scope = _site.Services.CreateScope();

        var outcome = await scope.ServiceProvider.GetRequiredService<SignOutEverywhereHandler>().Handle(new Act(Guid.NewGuid(), auditor.Id), new SignOutEverywhere(auditor.Id));

        Assert.True(outcome.IsDone, outcome.ToString());
        Assert.True(await conversation.IsCutOff());
    }

    [Fact]
    public async Task Whoever_was_suspended_elsewhere_hears_no_push()
    {
        var auditor = await _world.Person(_world.Leeds, Role.Auditor);
        using var conversation = await HubConversation.Open(_site, auditor);
        await using (var db = _world.OpenDb())
        {
            db.Attach(auditor);
            auditor.EndSessions();
            await db.SaveChangesAsync();
        }

        await TellOnSite();

        Assert.True(await conversation.IsCutOff());
    }

    [Fact]
    public async Task Others_hear_nothing()
    {
        await _world.Person(_world.Leeds, Role.Auditor);
        var other = await _world.Person(_world.Leeds, Role.Finance);
        using var conversation = await HubConversation.Open(_site, other);

        await TellOnSite();

        // An answer to a call of one's own is the first thing heard: the push to the auditor went before it.
        await conversation.Say("""{"type":1,"invocationId":"1","target":"notice","arguments":[]}""");
        Assert.Equal(3, (await conversation.Next()).GetProperty("type").GetInt32());
    }

    [Theory]
    [InlineData("OnConnectedAsync")]
    [InlineData("Join")]
    [InlineData("notice")]
    [InlineData("GroupOf")]
    public async Task A_client_can_call_nothing(string method)
    {
        using var conversation = await HubConversation.Open(_site, await _world.Person(_world.Leeds, Role.Auditor));

        await conversation.Say($$"""{"type":1,"invocationId":"7","target":"{{method}}","arguments":[]}""");

        var answer = await conversation.Next();
        Assert.Equal("7", answer.GetProperty("invocationId").GetString());
        Assert.NotEmpty(answer.GetProperty("error").GetString()!);
    }

    [Fact]
    public async Task Nobody_listens_without_signing_in()
    {
        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => HubConversation.Open(_site, null));

        Assert.Contains("401", refused.Message);
    }

    private async Task TellOnSite()
    {
        await ToldAuditor.RateEntered(_world);
        using var scope = _site.Services.CreateScope();
        var outcome = await scope.ServiceProvider.GetRequiredService<TellChainHeadsHandler>().Handle(Act.OfClock(), new TellChainHeads());
        Assert.True(outcome.IsDone);
    }
}
