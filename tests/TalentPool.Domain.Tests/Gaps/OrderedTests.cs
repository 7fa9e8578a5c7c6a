using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Tests.Gaps;

/// <summary>An order covers what was ordered, and a clearance that shrinks says for which weeks it still holds.</summary>
public sealed class OrderedTests
{
    [Fact]
    public void An_order_for_a_part_leaves_the_rest_to_be_asked_about()
    {
        var scene = GapScene.Exhausted();
        var clearance = scene.Granted();

        scene.MustDo(scene.RecordOutsourcing(clearance, minutes: 600));

        Assert.Equal(GapStatus.Outsourced, scene.Gap.Status);
        Assert.Equal((10_620, 600), (clearance.Covers.Total, scene.Gap.Covered().Total));
        Assert.Equal(10_020, scene.Gap.Uncovered(GapScene.Calendar, scene.Today).Total);
        scene.MustDo(scene.Reopen());
        Assert.Equal((GapStatus.Checking, 10_020), (scene.Gap.Status, scene.Gap.CurrentCheck!.AskedMinutes));
    }

    [Fact]
    public void An_order_takes_its_hours_from_its_weeks_alone()
    {
        var scene = GapScene.Exhausted();
        var clearance = scene.Granted();
        var work = new OutsideWork("Fish & Co LLP", OutsideRoute.Panel, "PO-9", 500_000, new(2027, 1, 4), new(2027, 1, 29), 1_800);

        scene.MustDo(scene.Gap.RecordOutsourcing(GapScene.Requester, scene.At, clearance.Id, clearance.Version, work, GapScene.Calendar));

        var uncovered = scene.Gap.Uncovered(GapScene.Calendar, scene.Today);
        Assert.Equal([450, 450, 450, 450, 900], uncovered.Minutes.Take(5));
    }

    [Fact]
    public void Of_hours_by_a_date_an_order_covers_as_many_as_it_is_for()
    {
        var scene = GapScene.Exhausted(shape: GapShape.HoursByADate(new(2026, 12, 1), new(2027, 2, 26), 9_000));
        var clearance = scene.Granted();
        var work = new OutsideWork("Fish & Co LLP", OutsideRoute.Panel, "PO-9", 500_000, clearance.From, clearance.From.AddDays(3), 4_000);

        scene.MustDo(scene.Gap.RecordOutsourcing(GapScene.Requester, scene.At, clearance.Id, clearance.Version, work, GapScene.Calendar));

        Assert.Equal(5_000, scene.Gap.Uncovered(GapScene.Calendar, scene.Today).Total);
    }

    [Fact]
    public void A_whole_order_leaves_nothing()
    {
        var scene = GapScene.Outsourced();

        Assert.True(scene.Gap.Uncovered(GapScene.Calendar, scene.Today).IsEmpty);
        Assert.Equal("NothingUncovered", scene.Reopen().Refusal?.Name);
    }

    [Fact]
    public void A_clearance_whose_first_weeks_are_placed_is_for_the_weeks_left()
    {
        var scene = GapScene.Exhausted(isShared: true);
        var clearance = scene.Granted();
        scene.Gap.TakeEvents();

        scene.AcceptedFromBradford(GapShape.HoursAWeek(GapScene.TwelveWeeks.From, new(2027, 2, 12), 900));

        Assert.Equal((new DateOnly(2027, 2, 15), GapScene.TwelveWeeks.To), (clearance.From, clearance.To));
        var reduced = scene.Gap.TakeEvents().OfType<ClearanceReduced>().Single();
        Assert.Equal((2, 5_220, clearance.From, clearance.To), (reduced.Issue, reduced.Minutes, reduced.From, reduced.To));
    }

    [Fact]
    public void A_clearance_whose_last_weeks_are_placed_ends_before_them()
    {
        var scene = GapScene.Exhausted(isShared: true);
        var clearance = scene.Granted();

        scene.AcceptedFromBradford(GapShape.HoursAWeek(new(2027, 2, 15), GapScene.TwelveWeeks.To, 900));

        Assert.Equal((GapScene.TwelveWeeks.From, new DateOnly(2027, 2, 14)), (clearance.From, clearance.To));
    }
}
