using TalentPool.Browser.Tests.Support;
using TalentPool.Tests.Features.Offers;
using Xunit.Abstractions;

namespace TalentPool.Browser.Tests.Journeys;

/// <summary>What the three most frequent acts take of a person's time, at a human's speed, and how many pages they lead through.</summary>
public sealed class TimeNeededTests(ITestOutputHelper output) : LiveTests
{
    private OfferScene _scene = null!;

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task A_gap_is_posted_in_under_three_minutes_on_at_most_ten_pages(Way way)
    {
        var requester = await Live.Visit(_scene.Requester, way);
        await requester.Open("/gaps");

        var pace = requester.Times();
        await requester.FillTheForm(forgetting: false);

        Held("post_a_gap", way, pace, TimeSpan.FromMinutes(3), mostPages: 10);
    }

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task An_enquiry_is_answered_with_an_officer_in_under_a_minute(Way way)
    {
        await _scene.PostAnother(OfferScene.Shape);
        var answerer = await Live.Visit(_scene.Answerer, way);

        var pace = answerer.Times();
        await answerer.Follow("Answer Leeds: Possession claims");
        await answerer.Choose(_scene.OfficerPerson.Name);
        await answerer.Press("Continue");
        await answerer.Press("Put forward");
        await answerer.Sees("1 officer put forward");

        Held("answer_with_an_officer", way, pace, TimeSpan.FromMinutes(1), mostPages: 5);
    }

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task An_enquiry_is_answered_with_a_reason_in_under_a_minute(Way way)
    {
        await _scene.PostAnother(OfferScene.Shape);
        var answerer = await Live.Visit(_scene.Answerer, way);

        var pace = answerer.Times();
        await answerer.Follow("Answer Leeds: Possession claims");
        await answerer.Choose("No capacity");
        await answerer.Press("Send this answer");
        await answerer.Sees("Your answer has been sent");

        Held("answer_with_a_reason", way, pace, TimeSpan.FromMinutes(1), mostPages: 4);
    }

    [ChromiumTheory]
    [InlineData(Way.WithScript)]
    [InlineData(Way.WithoutScript)]
    public async Task An_officer_offers_time_in_under_a_minute(Way way)
    {
        var officer = await Live.Visit(_scene.OfficerPerson, way);

        var pace = officer.Times();
        await officer.Follow("My profile");
        await officer.Follow("Availability");
        await officer.Follow("Offer time");
        await officer.Fill("Hours a week", "7:30");
        await officer.FillDate("First day", new DateOnly(2027, 8, 2));
        await officer.FillDate("Last day", new DateOnly(2027, 12, 17));
        await officer.Press("Offer time");
        await officer.Sees("Waiting for agreement");

        Held("advertise", way, pace, TimeSpan.FromMinutes(1), mostPages: 4);
    }

    protected override async Task Prepare()
    {
        _scene = await OfferScene.BeforePosting(Live.World);
        await Live.World.Staff(Live.World.Leeds);
    }

    private void Held(string act, Way way, HumanPace pace, TimeSpan most, int mostPages)
    {
        output.WriteLine($"{act}_{way}_seconds: {pace.Needed.TotalSeconds:F0}");
        output.WriteLine($"{act}_{way}_pages: {pace.Pages}");
        Assert.InRange(pace.Needed, TimeSpan.Zero, most);
        Assert.InRange(pace.Pages, 1, mostPages);
    }
}
