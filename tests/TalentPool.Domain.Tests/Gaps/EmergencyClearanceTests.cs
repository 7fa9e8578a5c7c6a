using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Tests.Gaps;

/// <summary>An emergency is near, short and one event. It never reaches back behind the day of its grant.</summary>
public sealed class EmergencyClearanceTests
{
    private static readonly DateOnly Tuesday = new(2026, 12, 1);
    private static readonly DateOnly Friday = new(2026, 12, 4);

    [Fact]
    public void Granted_on_its_last_day_it_covers_that_day_and_its_share_of_the_hours()
    {
        var scene = GapScene.Checking(shape: GapScene.StartsSoon);
        var clearance = Requested(scene);
        MoveTo(scene, Friday);
        scene.MustDo(scene.Approve(clearance));

        scene.MustDo(scene.Approve(clearance, GapScene.Director));

        Assert.Equal((Friday, Friday, 600 / 4), (clearance.From, clearance.To, clearance.Covers.Total));
        Assert.Equal(150, scene.Gap.TakeEvents().OfType<ClearanceGranted>().Single().Minutes);
        var early = new OutsideWork("Fish & Co LLP", OutsideRoute.Panel, "PO-9", 20_000, Tuesday, Friday, 150);
        Assert.Equal("OutsideWorkBeyondClearance", scene.Gap.RecordOutsourcing(GapScene.Requester, scene.At, clearance.Id, clearance.Version, early, GapScene.Calendar).Refusal?.Name);
    }

    [Fact]
    public void Neither_approval_is_given_when_its_days_are_past()
    {
        var shape = GapShape.HoursByADate(Tuesday, new(2027, 2, 26), 9_000);
        var scene = GapScene.Checking(shape: shape);
        var first = Requested(scene);
        MoveTo(scene, new(2026, 12, 7));

        Assert.Equal("EmergencyDaysPassed", scene.Approve(first).Refusal?.Name);

        var later = GapScene.Checking(shape: shape);
        var second = Requested(later);
        later.MustDo(later.Approve(second));
        MoveTo(later, new(2026, 12, 7));
        Assert.Equal("EmergencyDaysPassed", later.Approve(second, GapScene.Director).Refusal?.Name);
    }

    [Fact]
    public void What_begins_after_the_check_and_five_working_days_can_wait()
    {
        var scene = GapScene.Checking(shape: GapScene.StartsSoon);
        Assert.Equal(new DateTime(2026, 11, 25, 17, 0, 0, DateTimeKind.Utc), scene.Gap.CurrentCheck!.DueAt);

        Assert.Equal("EmergencyCanWait", scene.RequestEmergency(from: new(2026, 12, 3)).Refusal?.Name);
        Assert.True(scene.RequestEmergency(from: new(2026, 12, 2), minutes: 60).IsDone);
    }

    [Fact]
    public void After_the_check_the_five_working_days_run_from_today()
    {
        var scene = GapScene.Exhausted(shape: GapScene.StartsSoon);
        MoveTo(scene, new(2026, 12, 2));

        Assert.Equal("EmergencyCanWait", scene.RequestEmergency(from: new(2026, 12, 10), to: new(2026, 12, 11)).Refusal?.Name);
        Assert.True(scene.RequestEmergency(from: new(2026, 12, 9), to: new(2026, 12, 11)).IsDone);
    }

    [Theory]
    [InlineData("HEARING ON 1 DECEMBER")]
    [InlineData("Hearing on 1st December", false)]
    [InlineData(" Hearing, on 1. December ")]
    public void The_same_event_is_the_same_however_it_is_written(string named, bool isSame = true)
    {
        var scene = GapScene.Checking(shape: GapScene.StartsSoon);
        scene.MustDo(scene.RecordOutsourcing(scene.EmergencyGranted()));

        Assert.Equal(isSame ? "EmergencyEventUsed" : null, scene.RequestEmergency(emergency: named, minutes: 60).Refusal?.Name);
    }

    [Fact]
    public void One_event_has_five_working_days_and_37_hours_whatever_the_gaps()
    {
        var scene = GapScene.Checking(shape: GapScene.StartsSoon);
        EmergencySpan Elsewhere(int toDay, int minutes) => new(Tuesday, new(2026, 12, toDay), minutes);

        Assert.Equal("EmergencyEventSpent", scene.RequestEmergency(elsewhere: Elsewhere(4, 37 * 60 - 599)).Refusal?.Name);
        Assert.Equal("EmergencyEventSpent", scene.RequestEmergency(elsewhere: Elsewhere(8, 60)).Refusal?.Name);
        scene.MustDo(scene.RequestEmergency(elsewhere: Elsewhere(7, 37 * 60 - 600)));

        // Between the request and the grant another gap may have taken the rest.
        var clearance = scene.Gap.Clearances[^1];
        scene.MustDo(scene.Approve(clearance));
        Assert.Equal("EmergencyEventSpent", scene.Approve(clearance, GapScene.Director, Elsewhere(4, 37 * 60 - 599)).Refusal?.Name);
        Assert.True(scene.Approve(clearance, GapScene.Director, Elsewhere(4, 37 * 60 - 600)).IsDone);
    }

    [Theory]
    [InlineData(OfferStatus.Released)]
    [InlineData(OfferStatus.DeclineProposed)]
    public void A_suitable_offer_that_waits_after_the_check_is_no_emergency(OfferStatus status)
    {
        var scene = GapScene.Checking(shape: GapScene.StartsSoon);
        scene.MustDo(scene.RequestEmergency(minutes: 60));
        var requested = scene.Gap.Clearances[^1];
        var offer = scene.Released(GapScene.StartsSoon);
        if (status == OfferStatus.DeclineProposed)
        {
            scene.MustDo(scene.Decline(offer));
        }

        scene.MustDo(scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees));

        Assert.Equal("SuitableOfferWaits", scene.Approve(requested).Refusal?.Name);
        scene.MustDo(scene.Gap.WithdrawClearance(GapScene.Requester, scene.At, requested.Id, requested.Version, ""));
        Assert.Equal("SuitableOfferWaits", scene.RequestEmergency().Refusal?.Name);
    }

    [Fact]
    public void An_offer_that_helps_nobody_on_those_days_does_not_stand_in_the_way()
    {
        var scene = GapScene.Checking(shape: GapScene.StartsSoon, isShared: true);
        scene.Released(GapScene.TwelveWeeks);
        scene.MustDo(scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees));

        Assert.True(scene.RequestEmergency().IsDone);
    }

    private static Clearance Requested(GapScene scene)
    {
        scene.MustDo(scene.RequestEmergency());
        return scene.Gap.Clearances[^1];
    }

    /// <summary>Ten in the morning of that day.</summary>
    private static void MoveTo(GapScene scene, DateOnly day)
    {
        scene.At = GapScene.Calendar.AtLocal(day, new TimeOnly(10, 0));
        scene.CatchUp();
    }
}
