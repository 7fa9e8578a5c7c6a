using System.Net;
using TalentPool.Domain.Placements;
using TalentPool.Platform.People;
using TalentPool.Tests.Features.Offers;
using TalentPool.Tests.Support;

namespace TalentPool.Tests.Features.Placements;

public sealed class SubstitutionPagesTests : IAsyncLifetime
{
    private World _world = null!;
    private SubstitutionScene _scene = null!;
    private Site _site = null!;

    public async Task InitializeAsync()
    {
        _world = await World.Create();
        _scene = await SubstitutionScene.Of(_world);
        _site = new Site(_world);
    }

    public async Task DisposeAsync()
    {
        await _site.DisposeAsync();
        await _world.DisposeAsync();
    }

    [Fact]
    public async Task A_substitution_goes_from_page_to_page_until_it_is_taken()
    {
        var answerer = await _site.Browser(_scene.Placed.Offers.Answerer);
        await answerer.Open(_scene.Placed.Address);
        Assert.Contains("Put a substitute forward", answerer.Text, StringComparison.Ordinal);
        await answerer.Open($"{_scene.Placed.Address}/substitute");
        await answerer.SubmitAndFollow("propose-substitute",
            ("Model.Officer", $"{_scene.SubstituteOfficerId}"), ("Model.From.Day", "1"), ("Model.From.Month", "2"), ("Model.From.Year", "2027"), ("Model.Reason", "Illness"), ("Model.OwnRate", "no"));
        Assert.Contains("Substitute put forward", answerer.Text, StringComparison.Ordinal);
        var id = (await _scene.Placed.Placement()).OpenSubstitution!.Id;

        var requester = await _site.Browser(_scene.Placed.Requester);
        await requester.Open(_scene.Placed.Address);
        Assert.Contains("Substitute from 1 February 2027", requester.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(_scene.Substitute.Name, requester.Text, StringComparison.Ordinal);

        var substitute = await _site.Browser(_scene.Substitute);
        await substitute.Open("/");
        Assert.Contains("Say whether you would take over work for Leeds", substitute.Text, StringComparison.Ordinal);
        await substitute.Open($"/substitutions/{id}/answer");
        Assert.DoesNotContain("is ill", substitute.Text, StringComparison.Ordinal);
        await substitute.SubmitAndFollow("answer-substitution",
            ("Model.Answer", "yes"), ("Model.On.Day", "4"), ("Model.On.Month", "1"), ("Model.On.Year", "2027"), ("Model.By", $"{_scene.Placed.LineManager.Id}"), ("Model.How", "In a meeting"));
        Assert.Contains("You have agreed", substitute.Text, StringComparison.Ordinal);

        var manager = await _site.Browser(_scene.Placed.LineManager);
        await manager.Open($"/substitutions/{id}/release");
        await manager.SubmitAndFollow("release-substitute", ("Model.Decision", "release"));
        Assert.Contains("Substitute released", manager.Text, StringComparison.Ordinal);

        await requester.Open($"/substitutions/{id}/decide");
        Assert.Contains(_scene.Substitute.Name, requester.Text, StringComparison.Ordinal);
        Assert.Contains("Vacancy or absence", requester.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("is ill", requester.Text, StringComparison.Ordinal);
        await requester.SubmitAndFollow("decide-substitute", ("Model.Decision", "take"));
        Assert.Contains("Substitute taken", requester.Text, StringComparison.Ordinal);

        var successor = await _scene.Successor();
        await requester.Open($"/placements/{successor.Reference}");
        Assert.Contains("In place of", requester.Text, StringComparison.Ordinal);
        await requester.Open($"/substitutions/{id}");
        Assert.Contains(successor.Reference, requester.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_made_by_hand_shows_the_host_nothing_of_the_home_before_the_release()
    {
        OfferScene.Must(await _scene.Propose());
        var requester = await _site.Browser(_scene.Placed.Requester);
        await requester.Open(_scene.Address);
        Assert.DoesNotContain("an hour", requester.Text, StringComparison.Ordinal);

        foreach (var (page, form) in new[] { ("release", "release-substitute"), ("answer", "answer-substitution"), ("cost", "substitute-cost") })
        {
            await requester.SendByHand($"{_scene.Address}/{page}", form);

            Assert.NotEqual(HttpStatusCode.OK, requester.Status);
            Assert.DoesNotContain("Free now", requester.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("released in advance", requester.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("an hour", requester.Text, StringComparison.Ordinal);
            Assert.DoesNotContain(_scene.Placed.LineManager.Name, requester.Page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("answer", "answer-substitution", nameof(SubstitutionScene.Substitute))]
    [InlineData("withdraw", "withdraw-substitute", "Answerer")]
    public async Task An_empty_form_says_what_is_wrong(string page, string form, string person)
    {
        OfferScene.Must(await _scene.Propose());
        var browser = await _site.Browser(Named(person));
        await browser.Open($"{_scene.Address}/{page}");

        await browser.Submit(form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("There is a problem", browser.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("release", "release-substitute", "LineManager", SubstitutionStatus.Willing)]
    [InlineData("decide", "decide-substitute", "Requester", SubstitutionStatus.Released)]
    public async Task An_empty_decision_says_what_is_wrong(string page, string form, string person, SubstitutionStatus status)
    {
        OfferScene.Must(await _scene.Propose());
        OfferScene.Must(await _scene.Agree());
        if (status == SubstitutionStatus.Released)
        {
            OfferScene.Must(await _scene.Release());
        }

        var browser = await _site.Browser(Named(person));
        await browser.Open($"{_scene.Address}/{page}");

        await browser.Submit(form);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        Assert.Contains("There is a problem", browser.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strangers_find_nothing_and_the_officer_who_is_replaced_no_name()
    {
        OfferScene.Must(await _scene.Propose());
        var stranger = await _site.Browser(await _world.Person(_world.Kirklees, Domain.Role.HeadOfService));
        await stranger.Open(_scene.Address);
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);

        var officer = await _site.Browser(_scene.Placed.Officer);
        await officer.Open(_scene.Address);
        Assert.Equal(HttpStatusCode.OK, officer.Status);
        Assert.DoesNotContain(_scene.Substitute.Name, officer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_person_was_put_forward_for_is_in_their_own_data_without_why_the_other_could_not_go_on()
    {
        OfferScene.Must(await _scene.Propose());
        var client = await _site.Client(_scene.Substitute);

        var written = await client.GetStringAsync("/account/data/file");

        Assert.Contains("2027-02-01", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Illness", written, StringComparison.Ordinal);
    }

    private Person Named(string person) => person switch
    {
        "Answerer" => _scene.Placed.Offers.Answerer,
        "LineManager" => _scene.Placed.LineManager,
        "Requester" => _scene.Placed.Requester,
        _ => _scene.Substitute,
    };
}
