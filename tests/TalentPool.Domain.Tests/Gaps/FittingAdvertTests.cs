using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Tests.Gaps;

public sealed class FittingAdvertTests
{
    [Fact]
    public void Each_officer_is_announced_once()
    {
        var scene = GapScene.Exhausted();
        scene.Granted();
        var found = Found();

        Announce(scene, found);
        Announce(scene, found);

        Assert.Equal(found.OfficerId, Assert.Single(scene.Gap.FittingAdverts).OfficerId);
    }

    [Fact]
    public void While_agency_cover_runs_the_same_officer_is_announced_again_every_month()
    {
        var scene = GapScene.Exhausted();
        var clearance = scene.Granted();
        scene.MustDo(scene.Gap.RecordOutsourcing(
            GapScene.Requester, scene.At, clearance.Id, clearance.Version,
            new("Temps Ltd", OutsideRoute.Agency, "PO-9", 500_000, clearance.From, clearance.To, clearance.Covers.Total), GapScene.Calendar));
        var found = Found();
        scene.At = new DateTime(2027, 1, 5, 10, 0, 0, DateTimeKind.Utc);
        Announce(scene, found);

        scene.At = scene.At.AddDays(20);
        Announce(scene, found);
        Assert.Single(scene.Gap.FittingAdverts);

        scene.At = scene.At.AddDays(20);
        Announce(scene, found);
        Assert.Equal(2, scene.Gap.FittingAdverts.Count);
    }

    [Fact]
    public void Whoever_was_put_forward_on_the_gap_is_no_news()
    {
        var scene = GapScene.Checking();
        var offer = scene.DeclineProposed();
        scene.MustDo(scene.Endorse(offer));
        scene.MustDo(scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees));
        scene.Granted();

        Announce(scene, Found() with { OfficerId = offer.OfficerId });

        Assert.Empty(scene.Gap.FittingAdverts);
    }

    [Fact]
    public void Nobody_is_announced_before_the_clearance_is_granted()
    {
        var scene = GapScene.Exhausted();
        scene.Requested();

        Announce(scene, Found());

        Assert.Empty(scene.Gap.FittingAdverts);
    }

    [Theory]
    [InlineData(OutsideRoute.Panel, "2027-01-03", true)]
    [InlineData(OutsideRoute.Panel, "2027-01-04", false)]
    [InlineData(OutsideRoute.Agency, "2027-03-26", true)]
    [InlineData(OutsideRoute.Agency, "2027-03-27", false)]
    public void Ordered_work_can_be_avoided_until_it_starts_and_agency_cover_until_it_ends(OutsideRoute route, string today, bool canBe)
    {
        var scene = GapScene.Exhausted();
        var clearance = scene.Granted();
        scene.MustDo(scene.Gap.RecordOutsourcing(
            GapScene.Requester, scene.At, clearance.Id, clearance.Version, new("Fish & Co LLP", route, "PO-9", 500_000, clearance.From, clearance.To, clearance.Covers.Total), GapScene.Calendar));

        Assert.Equal(canBe, scene.Gap.AvoidableClearances(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture)).Any());
    }

    [Fact]
    public void Nobody_is_announced_when_the_gap_has_ended()
    {
        var scene = GapScene.Exhausted();
        scene.MustDo(scene.RecordOutsourcing(scene.Granted()));
        scene.MustDo(scene.Close(HowMet.Outside, "Panel firm"));

        Announce(scene, Found());

        Assert.Empty(scene.Gap.FittingAdverts);
    }

    private static void Announce(GapScene scene, FittingAdvertTerms found) => scene.MustDo(scene.Gap.AnnounceFittingAdverts(scene.At, [found], GapScene.Calendar));

    private static FittingAdvertTerms Found() => new(Guid.CreateVersion7(), GapScene.Kirklees, false, "Childcare", "Practitioner", 900);
}
