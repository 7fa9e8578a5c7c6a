using TalentPool.Browser.Tests.Support;
using TalentPool.Notices;
using TalentPool.Tests.Features.Offers;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>What people see of themselves, and how they choose to be told.</summary>
public sealed class OwnDataJourneyTests : LiveTests
{
    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task An_officer_sees_who_looked_at_the_record_and_has_it_as_a_file(Way way)
    {
        var scene = await OfferScene.BeforePosting(Live.World);
        var manager = await Live.Visit(scene.LineManager, way);
        await manager.Open($"/team/{scene.OfficerId}");
        await manager.Sees(scene.OfficerPerson.Name);

        var officer = await Live.Visit(scene.OfficerPerson, way);
        await officer.Open("/account");
        await officer.Follow("See who looked at your record");
        await officer.Sees(scene.LineManager.Name);
        await officer.LinksAt("/account/data/file");
    }

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task Mail_is_gathered_in_a_digest_or_stopped_without_signing_in(Way way)
    {
        var person = await Live.World.Person(Live.World.Leeds, Domain.Role.ServiceManager);
        var visitor = await Live.Visit(person, way);
        await visitor.Open("/account/notices");
        await visitor.Select(NoticeKinds.Name(NoticeKind.Gaps), "In the daily digest");
        await visitor.Press("Save");
        await visitor.Sees("Your choices are saved");

        var stranger = await Live.Stranger(way);
        await stranger.Open(Live.LinkThatStopsMail(person, NoticeKind.Gaps));
        await stranger.Press("Stop it");
        await stranger.Sees("Stopped");
    }
}
