using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Tests.Placements;

public sealed class CertificateExpiryTests
{
    private static readonly DateOnly LastDay = new(2026, 4, 30);

    [Fact]
    public void Reserved_work_stops_by_itself_on_the_first_day_without_a_valid_certificate_and_says_why_in_a_code()
    {
        var scene = WithCertificateUntil(LastDay);

        scene.Now = PlacementScene.Morning(LastDay);
        scene.CatchUp();
        Assert.Equal(PlacementStatus.Active, scene.Placement.Status);

        scene.Now = PlacementScene.Morning(LastDay.AddDays(3));
        scene.CatchUp();

        Assert.Equal((PlacementStatus.Paused, PauseCode.CertificateExpired), (scene.Placement.Status, scene.Placement.PausedFor));
        var paused = Assert.Single(scene.Placement.TakeEvents().OfType<PlacementPaused>());
        Assert.Equal((PauseCode.CertificateExpired, PlacementScene.Calendar.AtLocal(LastDay.AddDays(1), TimeOnly.MinValue)), (paused.Code, paused.EffectiveAt));
    }

    [Fact]
    public void Reserved_work_stops_when_its_authorised_person_can_no_longer_act_and_other_work_does_not()
    {
        var scene = WithCertificateUntil(LastDay);
        scene.Placement.LoseAuthorisedSupervisor(scene.Now);
        scene.Placement.LoseAuthorisedSupervisor(scene.Now);
        scene.CatchUp();

        Assert.Equal((PlacementStatus.Paused, PauseCode.AuthorisedSupervisorGone), (scene.Placement.Status, scene.Placement.PausedFor));
        Assert.Single(scene.Placement.TakeEvents().OfType<AuthorisedSupervisorLost>());

        var other = PlacementScene.Active(isReserved: false);
        other.Placement.LoseAuthorisedSupervisor(other.Now);
        Assert.Equal(PlacementStatus.Active, other.Placement.Status);
    }

    [Fact]
    public void Letting_time_pass_again_pauses_once_only()
    {
        var scene = Stopped();

        scene.CatchUp();

        Assert.Empty(scene.Placement.TakeEvents());
    }

    [Fact]
    public void Work_that_is_not_reserved_needs_no_certificate()
    {
        var scene = PlacementScene.Active(isReserved: false);

        scene.Now = PlacementScene.Morning(LastDay.AddDays(1));
        scene.CatchUp();

        Assert.Equal(PlacementStatus.Active, scene.Placement.Status);
    }

    [Fact]
    public void A_valid_certificate_takes_the_work_up_again_without_anybody_saying_so()
    {
        var scene = Stopped();

        scene.Done(scene.Placement.RecordCertificate(scene.LineManager, scene.Now, scene.Placement.Version, "SRA 2", LastDay.AddYears(1), null, PlacementScene.Calendar));
        scene.CatchUp();

        Assert.Equal((PlacementStatus.Active, null, null), (scene.Placement.Status, scene.Placement.PausedFor, scene.Placement.PauseReason));
        Assert.Contains(scene.Placement.TakeEvents(), happened => happened is PlacementResumed);
    }

    [Fact]
    public void A_check_on_the_officers_own_record_does_too()
    {
        var scene = Stopped();

        scene.Placement.FollowCertificate(scene.LineManager, scene.Now, "SRA 2", null);
        scene.CatchUp();

        Assert.Equal((PlacementStatus.Active, "SRA 2"), (scene.Placement.Status, scene.Placement.CertificateNumber));
    }

    [Fact]
    public void People_cannot_take_it_up_without_a_valid_certificate()
    {
        var scene = Stopped();

        var outcome = scene.Placement.Resume(scene.Requester, scene.Now, scene.Placement.Version, PlacementScene.Calendar);

        Assert.Equal("StartConditionsMissing", outcome.Refusal?.Name);
    }

    [Fact]
    public void What_people_paused_waits_for_people()
    {
        var scene = WithCertificateUntil(LastDay);
        scene.Done(scene.Placement.Pause(scene.Requester, scene.Now, scene.Placement.Version, "The hearing is adjourned."));
        scene.Now = PlacementScene.Morning(LastDay.AddDays(1));
        scene.CatchUp();

        scene.Placement.FollowCertificate(scene.LineManager, scene.Now, "SRA 2", LastDay.AddYears(1));
        scene.CatchUp();

        Assert.Equal((PlacementStatus.Paused, null), (scene.Placement.Status, scene.Placement.PausedFor));
    }

    [Fact]
    public void A_placement_whose_last_day_is_the_certificates_ends_and_is_not_paused()
    {
        var scene = WithCertificateUntil(PlacementScene.EndsOn);

        scene.Now = PlacementScene.Morning(PlacementScene.EndsOn.AddDays(1));
        scene.CatchUp();

        Assert.Equal(PlacementStatus.Ended, scene.Placement.Status);
        Assert.DoesNotContain(scene.Placement.TakeEvents(), happened => happened is PlacementPaused);
    }

    [Theory]
    [InlineData(PlacementStatus.Ended)]
    [InlineData(PlacementStatus.Cancelled)]
    public void What_is_over_follows_no_certificate(PlacementStatus status)
    {
        var scene = PlacementScene.In(status);

        scene.Placement.FollowCertificate(scene.LineManager, scene.Now, "SRA 2", null);

        Assert.Empty(scene.Placement.TakeEvents());
    }

    private static PlacementScene WithCertificateUntil(DateOnly lastDay)
    {
        var scene = PlacementScene.Active();
        scene.Done(scene.Placement.RecordCertificate(scene.LineManager, scene.Now, scene.Placement.Version, "SRA 1", lastDay, null, PlacementScene.Calendar));
        scene.Placement.TakeEvents();
        return scene;
    }

    private static PlacementScene Stopped()
    {
        var scene = WithCertificateUntil(LastDay);
        scene.Now = PlacementScene.Morning(LastDay.AddDays(1));
        scene.CatchUp();
        scene.Placement.TakeEvents();
        return scene;
    }
}
