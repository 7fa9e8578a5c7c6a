using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Tests.Gaps;

public sealed class AskAgainTests
{
    [Fact]
    public void A_check_carries_a_clearance_for_twenty_working_days()
    {
        var scene = GapScene.Exhausted();
        var oldAt = GapScene.Calendar.DueAfterWorkingDays(scene.Gap.CurrentCheck!.CompletedAt!.Value, 20);
        scene.At = oldAt.AddMilliseconds(-1);
        var clearance = scene.Requested();

        scene.At = oldAt;

        Assert.Equal("CheckTooOld", scene.Approve(clearance).Refusal?.Name);
        scene.MustDo(scene.Gap.WithdrawClearance(GapScene.Requester, scene.At, clearance.Id, clearance.Version, ""));
        Assert.Equal("CheckTooOld", scene.RequestClearance().Refusal?.Name);
    }

    [Fact]
    public void The_members_are_asked_again_and_a_new_clearance_rests_on_what_they_say()
    {
        var scene = GapScene.Exhausted();
        var requested = scene.Requested();
        scene.Later(TimeSpan.FromDays(29));
        scene.Gap.TakeEvents();

        scene.MustDo(scene.AskAgain());

        Assert.Equal((GapStatus.Checking, 2), (scene.Gap.Status, scene.Gap.Checks.Count));
        Assert.Equal(ClearanceStatus.Fallen, requested.Status);
        Assert.Single(scene.Gap.TakeEvents().OfType<CheckStarted>());
        Assert.Equal("CheckNotComplete", scene.RequestClearance().Refusal?.Name);
        scene.MustDo(scene.AnswerNo(GapScene.BradfordManager, GapScene.Bradford));
        scene.MustDo(scene.AnswerNo(GapScene.KirkleesManager, GapScene.Kirklees));
        Assert.True(scene.RequestClearance().IsDone);
    }

    [Fact]
    public void They_are_not_asked_again_while_a_clearance_can_be_used_or_by_others_or_for_nothing()
    {
        var scene = GapScene.Exhausted();
        scene.Granted();
        Assert.Equal("ClearanceToUseFirst", scene.AskAgain().Refusal?.Name);

        var bare = GapScene.Exhausted();
        Assert.Equal("NotRequestingSide", bare.AskAgain(GapScene.BradfordManager).Refusal?.Name);
        Assert.Equal("NobodyToAsk", bare.AskAgain(members: [GapScene.Leeds]).Refusal?.Name);
        bare.At = new DateTime(2027, 4, 1, 9, 0, 0, DateTimeKind.Utc);
        Assert.Equal("NothingUncovered", bare.AskAgain().Refusal?.Name);
    }

    [Fact]
    public void Terms_that_hold_no_such_figure_have_the_usual_one() =>
        Assert.Equal(20, new Domain.Partnerships.PolicyFigures { CheckHoldsWorkingDays = 0 }.CheckHoldsWorkingDays);
}
