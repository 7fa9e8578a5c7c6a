using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Tests.Placements;

public sealed class StartPlacementTests
{
    private static readonly DateOnly FirstDay = PlacementScene.StartsOn;

    [Fact]
    public void With_everything_arranged_it_starts_by_itself_at_the_first_midnight()
    {
        var scene = PlacementScene.Ready();
        scene.Placement.TakeEvents();

        scene.Now = PlacementScene.Morning(FirstDay.AddDays(2));
        scene.CatchUp();

        var started = Assert.IsType<PlacementStarted>(Assert.Single(scene.Placement.TakeEvents()));
        Assert.Equal(new DateTime(2026, 3, 9, 0, 0, 0, DateTimeKind.Utc), started.EffectiveAt);
        Assert.Empty(scene.Placement.WhatIsMissing(FirstDay));
    }

    [Theory]
    [InlineData(StartCondition.Supervisor)]
    [InlineData(StartCondition.VatTreatment)]
    [InlineData(StartCondition.Declaration)]
    [InlineData(StartCondition.Parties)]
    [InlineData(StartCondition.HomeConflictAnswer)]
    [InlineData(StartCondition.ConflictDecision)]
    [InlineData(StartCondition.Certificate)]
    public void Without_it_the_placement_cannot_start(StartCondition condition)
    {
        var scene = PlacementScene.Agreed();
        StartCondition[] follow = condition switch
        {
            StartCondition.Parties => [StartCondition.HomeConflictAnswer, StartCondition.ConflictDecision],
            StartCondition.Declaration or StartCondition.HomeConflictAnswer => [StartCondition.ConflictDecision],
            _ => [],
        };
        scene.Arrange([condition, .. follow]);

        Assert.Equal([condition, .. follow], Missing(scene));
    }

    [Fact]
    public void Without_the_hosts_authorisation_and_its_authorised_person_reserved_work_cannot_start()
    {
        var scene = PlacementScene.Agreed();
        scene.Arrange(StartCondition.HostAuthorisation);

        Assert.Equal([StartCondition.AuthorisedSupervisor, StartCondition.HostAuthorisation], Missing(scene));
    }

    [Fact]
    public void A_certificate_that_has_expired_by_the_first_day_does_not_count()
    {
        var scene = PlacementScene.Ready();
        scene.Done(scene.Placement.RecordCertificate(scene.LineManager, scene.Now, scene.Placement.Version, "SRA 1", FirstDay.AddDays(-1), null, PlacementScene.Calendar));

        Assert.Equal([StartCondition.Certificate], Missing(scene));
    }

    [Fact]
    public void A_certificate_that_expires_on_the_first_day_counts()
    {
        var scene = PlacementScene.Ready();
        scene.Done(scene.Placement.RecordCertificate(scene.LineManager, scene.Now, scene.Placement.Version, "SRA 1", FirstDay, null, PlacementScene.Calendar));

        Assert.True(Start(scene).IsDone);
    }

    [Fact]
    public void Under_section_101_the_delegation_is_needed()
    {
        var scene = PlacementScene.Agreed(LegalBasis.Section101);
        scene.Arrange(StartCondition.Delegation);

        Assert.Equal([StartCondition.Delegation], Missing(scene));
    }

    [Fact]
    public void A_refused_conflict_stands_in_the_way()
    {
        var scene = PlacementScene.Ready();
        scene.Done(scene.Placement.DecideConflict(scene.HostConflict, scene.Now, scene.Placement.Version, ConflictDecision.Refused, []));

        Assert.Equal([StartCondition.NoConflict], Missing(scene));
    }

    [Fact]
    public void An_own_interest_rules_it_out()
    {
        var scene = PlacementScene.Agreed(isLegal: false, isReserved: false, vat: VatTreatment.OutsideScope);
        scene.Arrange(StartCondition.Declaration);
        scene.Done(scene.Placement.RecordDeclaration(scene.Officer, scene.Now, scene.Placement.Version, true, "My sister is the tenant."));

        Assert.Equal([StartCondition.NoOwnInterest], Missing(scene));
        var again = scene.Placement.RecordDeclaration(scene.Officer, scene.Now, scene.Placement.Version, false, "");
        Assert.Equal("OwnInterestIsFinal", again.Refusal?.Name);
    }

    [Fact]
    public void Outside_legal_work_the_declaration_alone_is_enough()
    {
        var scene = PlacementScene.Agreed(isLegal: false, isReserved: false, vat: VatTreatment.OutsideScope);
        scene.Arrange();

        Assert.True(Start(scene).IsDone);
    }

    [Fact]
    public void Vat_follows_from_the_terms_where_they_say_it() =>
        Assert.Equal(VatTreatment.Standard, PlacementScene.Agreed(vat: VatTreatment.Standard).Placement.VatTreatment);

    [Fact]
    public void It_does_not_start_before_its_first_day()
    {
        var scene = PlacementScene.Ready();

        Assert.Equal("StartsLater", scene.Placement.Start(scene.Requester, scene.Now, scene.Placement.Version, PlacementScene.Calendar).Refusal?.Name);
    }

    [Fact]
    public void A_stranger_cannot_start_it()
    {
        var scene = PlacementScene.Ready();

        Assert.Equal("NotOfEitherSide", scene.Placement.Start(scene.Stranger, PlacementScene.Morning(FirstDay), scene.Placement.Version, PlacementScene.Calendar).Refusal?.Name);
    }

    [Fact]
    public void A_missed_start_is_told_to_its_holders_once_a_day()
    {
        var scene = PlacementScene.Agreed();
        scene.Arrange(StartCondition.Supervisor);
        scene.Placement.TakeEvents();
        List<PlacementStartBlocked> told = [];

        for (var hour = 0; hour < 72; hour += 6)
        {
            scene.Now = PlacementScene.Calendar.AtLocal(FirstDay, new TimeOnly(0, 30)).AddHours(hour);
            scene.CatchUp();
            told.AddRange(scene.Placement.TakeEvents().OfType<PlacementStartBlocked>());
        }

        Assert.Equal(3, told.Count);
        var missing = Assert.Single(told[0].Missing);
        Assert.Equal((StartCondition.Supervisor, scene.Requester.PersonId), (missing.Condition, missing.HolderId!.Value));
        Assert.Equal(PlacementScene.Calendar.AtLocal(FirstDay, TimeOnly.MinValue), scene.Placement.StartBlockedSince);
    }

    [Fact]
    public void A_blocked_placement_starts_as_soon_as_nothing_is_missing()
    {
        var scene = PlacementScene.Agreed();
        scene.Arrange(StartCondition.Supervisor);
        scene.Now = PlacementScene.Morning(FirstDay.AddDays(3));
        scene.CatchUp();
        scene.Done(scene.Placement.NameSupervisor(scene.Requester, scene.Now, scene.Placement.Version, scene.Supervisor.PersonId, "Supervisor"));

        scene.CatchUp();

        Assert.Equal((PlacementStatus.Active, scene.Now), (scene.Placement.Status, scene.Placement.StartedAt!.Value));
        Assert.Null(scene.Placement.StartBlockedSince);
    }

    [Fact]
    public void A_placement_that_never_could_start_comes_to_nothing_after_its_last_day()
    {
        var scene = PlacementScene.Agreed();

        scene.Now = PlacementScene.Morning(PlacementScene.EndsOn.AddDays(1));
        scene.CatchUp();

        Assert.Equal((PlacementStatus.Cancelled, PlacementEndReason.NeverStarted), (scene.Placement.Status, scene.Placement.EndReason!.Value));
    }

    private static Outcome Start(PlacementScene scene) =>
        scene.Placement.Start(scene.Requester, PlacementScene.Morning(FirstDay), scene.Placement.Version, PlacementScene.Calendar);

    private static IEnumerable<StartCondition> Missing(PlacementScene scene)
    {
        var outcome = Start(scene);
        Assert.Equal("StartConditionsMissing", outcome.Refusal?.Name);
        Assert.Equal(PlacementStatus.Agreed, scene.Placement.Status);
        var missing = scene.Placement.WhatIsMissing(FirstDay);
        Assert.All(missing, thing => Assert.Contains(thing.Sentence, outcome.Refusal!.Sentence));
        Assert.All(missing, thing => Assert.True(thing.HolderId is not null || thing.HolderRole is not null));
        return missing.Select(thing => thing.Condition);
    }
}
