using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using static TalentPool.Domain.Placements.SubstitutionStatus;
using static TalentPool.Domain.Placements.SubstitutionVerb;

namespace TalentPool.Domain.Tests.Placements;

public sealed class SubstitutionTests
{
    private readonly PlacementScene _scene = PlacementScene.Active();

    private Placement Placement => _scene.Placement;

    public static TheoryData<SubstitutionStatus, SubstitutionVerb> EveryStateAndVerb()
    {
        var data = new TheoryData<SubstitutionStatus, SubstitutionVerb>();
        foreach (var status in Enum.GetValues<SubstitutionStatus>())
        {
            foreach (var verb in Enum.GetValues<SubstitutionVerb>())
            {
                data.Add(status, verb);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryStateAndVerb))]
    public void Every_verb_in_every_state_does_what_the_table_says(SubstitutionStatus status, SubstitutionVerb verb)
    {
        var id = _scene.SubstituteIn(status, verb == AgreeCost && status == Released ? _scene.SubstituteTerms(_scene.SubstituteFrom, 6_000, asksOwnRate: true) : null);
        SubstitutionStatus? leadsTo = (status, verb) switch
        {
            (Proposed, Agree) => Willing,
            (Proposed or Willing, Refuse or RefuseRelease) => Refused,
            (Willing, Release) => Released,
            (Released, AgreeCost) => Released,
            (Released, Take) => Taken,
            (Released, TurnDown) => TurnedDown,
            (Proposed or Willing or Released, Withdraw) => Withdrawn,
            (Proposed or Willing or Released, Expire) => Expired,
            (Taken, Fall) => Fallen,
            _ => null,
        };

        var outcome = Do(verb, id);

        Assert.Equal(leadsTo is not null, SubstitutionStates.Table.Allows(status, verb));
        Assert.Equal(leadsTo is not null || verb is Expire or Fall ? null : "NotInThisState", outcome?.Refusal?.Name);
        Assert.Equal(leadsTo ?? status, Placement.FindSubstitution(id)!.Status);
    }

    [Fact]
    public void Once_the_work_has_begun_its_first_day_is_the_first_officers()
    {
        Assert.Equal(PlacementScene.StartsOn.AddDays(1), Placement.EarliestSubstitution(PlacementScene.StartsOn));
        var before = PlacementScene.Ready();
        Assert.Equal(PlacementScene.StartsOn, before.Placement.EarliestSubstitution(PlacementScene.StartsOn));
        var id = before.SubstituteIn(Released, before.SubstituteTerms(PlacementScene.StartsOn));
        before.Now = PlacementScene.Morning(PlacementScene.StartsOn);
        before.CatchUp();
        Assert.Equal(PlacementStatus.Active, before.Placement.Status);

        Assert.Equal("WorkHasBegun", before.Take(id, out _).Refusal?.Name);

        Assert.Equal(PlacementStatus.Active, before.Placement.Status);
    }

    [Fact]
    public void After_notice_of_an_early_end_nobody_takes_over()
    {
        _scene.Done(Placement.EndEarly(
            _scene.Requester, _scene.Now, Placement.Version, PlacementEndReason.WorkFinished, "Done.", _scene.Today.AddDays(20), PlacementScene.Figures, PlacementScene.Calendar));

        var outcome = Placement.ProposeSubstitute(
            _scene.LineManager, _scene.Now, Placement.Version, Guid.CreateVersion7(), _scene.SubstituteTerms(_scene.Today.AddDays(15)), PlacementScene.Calendar);

        Assert.Equal("EndsEarly", outcome.Refusal?.Name);
    }

    [Fact]
    public void A_substitute_who_is_taken_has_a_placement_of_their_own_and_the_other_ends_the_day_before()
    {
        var from = _scene.SubstituteFrom;
        var (end, cap) = (Placement.EndsOn, Placement.CapMinutes);
        var id = _scene.SubstituteIn(Released);

        _scene.Done(_scene.Take(id, out var successor));

        Assert.NotNull(successor);
        Assert.Equal((from, end, PlacementStatus.Agreed), (successor.StartsOn, successor.EndsOn, successor.Status));
        Assert.Equal((from.AddDays(-1), PlacementStatus.Active), (Placement.EndsOn, Placement.Status));
        Assert.Equal((Placement.Id, successor.Id), (successor.SubstitutesForId, Placement.SuccessorId));
        Assert.Equal((Placement.OfferId, Placement.GapId, Placement.ComparatorPencePerHour), (successor.OfferId, successor.GapId, successor.ComparatorPencePerHour));
        Assert.Equal(cap, Placement.CapMinutes + successor.CapMinutes);
        Assert.Equal(GapShape.HoursAWeek(from, end, 15 * 60), successor.Shape);
        _scene.Now = PlacementScene.Morning(from);
        _scene.CatchUp();
        Assert.Equal((PlacementStatus.Ended, PlacementEndReason.Substituted), (Placement.Status, Placement.EndReason));
    }

    [Fact]
    public void When_the_substitutes_placement_comes_to_nothing_the_first_one_is_free_again()
    {
        _scene.Done(_scene.Take(_scene.SubstituteIn(Released), out var successor));
        _scene.Done(successor!.Cancel(_scene.Requester, _scene.Now, successor.Version, PlacementEndReason.NoLongerNeeded, "Ill as well."));

        Placement.SubstituteFell(_scene.Requester, _scene.Now, successor.Id);

        Assert.Equal((null, null, null), (Placement.SuccessorId, Placement.NoticeGivenAt, Placement.EndReason));
        Assert.Equal(PlacementStatus.Active, Placement.Status);
        _scene.ProposeSubstitute(_scene.SubstituteTerms(Placement.EndsOn));
    }

    [Fact]
    public void What_belongs_to_the_officer_is_asked_anew_and_what_belongs_to_the_work_is_not()
    {
        _scene.Done(_scene.Take(_scene.SubstituteIn(Released), out var successor));

        var missing = successor!.WhatIsMissing(successor.StartsOn).Select(thing => thing.Condition).ToList();

        Assert.Equal(
            [StartCondition.Declaration, StartCondition.HomeConflictAnswer, StartCondition.ConflictDecision, StartCondition.Certificate, StartCondition.AuthorisedSupervisor, StartCondition.HostAuthorisation],
            missing);
        Assert.Equal(Placement.SupervisorId, successor.SupervisorId);
        Assert.NotNull(successor.NoOtherPartyAt);
        Assert.Equal(successor.Tasks, successor.OpenTasks);
        successor.CatchUp(PlacementScene.Morning(successor.StartsOn), PlacementScene.Figures, PlacementScene.Calendar);
        Assert.Equal(PlacementStatus.Agreed, successor.Status);
        Assert.Equal("NotInThisState", successor.RecordUse(_scene.Requester, PlacementScene.Morning(successor.StartsOn), 60, PlacementScene.Figures).Refusal?.Name);
    }

    [Fact]
    public void An_own_interest_of_the_substitute_is_final_for_the_new_placement()
    {
        _scene.Done(_scene.Take(_scene.SubstituteIn(Released), out var successor));

        _scene.Done(successor!.RecordDeclaration(_scene.Substitute, _scene.Now, successor.Version, true, "My sister lives there."));

        Assert.Equal("OwnInterestIsFinal", successor.RecordDeclaration(_scene.Substitute, _scene.Now, successor.Version, false, "").Refusal?.Name);
        Assert.Contains(successor.WhatIsMissing(successor.StartsOn), thing => thing.Condition == StartCondition.NoOwnInterest);
    }

    [Theory]
    [InlineData(4_000, false, 4_000, false)]
    [InlineData(5_230, false, 5_230, false)]
    [InlineData(6_000, false, 5_230, false)]
    [InlineData(6_000, true, 6_000, true)]
    [InlineData(4_000, true, 4_000, false)]
    public void The_host_pays_the_lower_rate_unless_its_budget_holder_agrees_to_the_higher(long own, bool asks, long charged, bool isDearer)
    {
        var id = _scene.SubstituteIn(Released, _scene.SubstituteTerms(_scene.SubstituteFrom, own, asks));

        Assert.Equal((charged, isDearer), (Placement.FindSubstitution(id)!.RatePencePerHour, Placement.FindSubstitution(id)!.IsDearer));
        if (isDearer)
        {
            Assert.Equal("CostNotAgreed", _scene.Take(id, out _).Refusal?.Name);
            _scene.Done(Placement.AgreeSubstituteCost(_scene.BudgetHolder, _scene.Now, Placement.Version, id));
        }
        else
        {
            Assert.Equal("NothingToAgreeTo", Placement.AgreeSubstituteCost(_scene.BudgetHolder, _scene.Now, Placement.Version, id).Refusal?.Name);
        }

        _scene.Done(_scene.Take(id, out var successor));
        Assert.Equal(charged, successor!.RatePencePerHour);
    }

    [Fact]
    public void Whoever_asked_for_the_work_does_not_agree_to_the_higher_rate()
    {
        var id = _scene.SubstituteIn(Released, _scene.SubstituteTerms(_scene.SubstituteFrom, 6_000, asksOwnRate: true));
        var requester = _scene.Requester with { Roles = [.. _scene.Requester.Roles, new HeldRole(Role.BudgetHolder, PlacementScene.Host, [])] };

        Assert.Equal("OwnRequest", Placement.AgreeSubstituteCost(requester, _scene.Now, Placement.Version, id).Refusal?.Name);
        Assert.Equal("NotTheBudgetHolder", Placement.AgreeSubstituteCost(_scene.HostHead, _scene.Now, Placement.Version, id).Refusal?.Name);
    }

    [Fact]
    public void Nobody_decides_on_both_sides()
    {
        Assert.Equal("ActsForBothSides", Placement.ProposeSubstitute(
            _scene.Requester, _scene.Now, Placement.Version, Guid.CreateVersion7(), _scene.SubstituteTerms(_scene.SubstituteFrom), PlacementScene.Calendar).Refusal?.Name);
        Assert.Equal("ActsForBothSides", Placement.ProposeSubstitute(
            _scene.LineManager, _scene.Now, Placement.Version, Guid.CreateVersion7(), _scene.SubstituteTerms(_scene.SubstituteFrom) with { OfficerPersonId = _scene.Supervisor.PersonId }, PlacementScene.Calendar).Refusal?.Name);

        var id = _scene.SubstituteIn(Released);

        Assert.Equal("ActsForBothSides", _scene.Take(id, out _, _scene.SubstitutesManager).Refusal?.Name);
        Assert.Equal("NotForTheHost", _scene.Take(id, out _, _scene.Stranger).Refusal?.Name);
    }

    [Fact]
    public void Each_yes_is_its_holders_own()
    {
        var id = _scene.ProposeSubstitute();
        Assert.Equal("NotTheSubstitute", Placement.AgreeToSubstitute(_scene.Officer, _scene.Now, Placement.Version, id, null, PlacementScene.Calendar).Refusal?.Name);
        Assert.Equal("ConsultationMissing", Placement.AgreeToSubstitute(_scene.Substitute, _scene.Now, Placement.Version, id, null, PlacementScene.Calendar).Refusal?.Name);
        Assert.Equal("ConsultedByOneself", Placement.AgreeToSubstitute(
            _scene.Substitute, _scene.Now, Placement.Version, id, new Consultation(_scene.Today, _scene.Substitute.PersonId, "Alone"), PlacementScene.Calendar).Refusal?.Name);
        Assert.Equal("ConsultationInFuture", Placement.AgreeToSubstitute(
            _scene.Substitute, _scene.Now, Placement.Version, id, new Consultation(_scene.Today.AddDays(1), _scene.LineManager.PersonId, "Later"), PlacementScene.Calendar).Refusal?.Name);
        _scene.Done(_scene.SubstituteAgrees(id));
        Assert.Equal("NotTheSubstitutesManager", _scene.ReleaseSubstitute(id, _scene.Substitute).Refusal?.Name);
        Assert.Equal("NotTheSubstitutesManager", _scene.ReleaseSubstitute(id, _scene.LineManager).Refusal?.Name);
    }

    [Fact]
    public void Above_the_limit_agreed_in_advance_the_head_of_service_releases()
    {
        var id = _scene.SubstituteIn(Willing, _scene.SubstituteTerms(_scene.SubstituteFrom, limitMinutes: 60));

        Assert.Equal("ReleaseAboveLimit", _scene.ReleaseSubstitute(id).Refusal?.Name);
        _scene.Done(_scene.ReleaseSubstitute(id, _scene.HomeHead));
    }

    [Fact]
    public void A_substitute_from_the_first_day_takes_a_placement_over_that_has_not_started()
    {
        var scene = PlacementScene.Ready();
        var cap = scene.Placement.CapMinutes;

        scene.Done(scene.Take(scene.SubstituteIn(Released, scene.SubstituteTerms(PlacementScene.StartsOn)), out var successor));

        Assert.Equal((PlacementStatus.Cancelled, PlacementEndReason.Substituted), (scene.Placement.Status, scene.Placement.EndReason));
        Assert.Equal((PlacementScene.StartsOn, cap), (successor!.StartsOn, successor.CapMinutes));
    }

    [Fact]
    public void A_substitute_from_today_ends_the_placement_with_yesterday()
    {
        _scene.Now = PlacementScene.Morning(PlacementScene.StartsOn.AddDays(7));
        _scene.CatchUp();

        _scene.Done(_scene.Take(_scene.SubstituteIn(Released, _scene.SubstituteTerms(_scene.Today)), out _));

        Assert.Equal((PlacementStatus.Ended, _scene.Today.AddDays(-1)), (Placement.Status, Placement.EndsOn));
    }

    [Fact]
    public void Hours_that_were_worked_do_not_go_over()
    {
        _scene.Done(Placement.RecordUse(_scene.Requester, _scene.Now, Placement.CapMinutes - 60, PlacementScene.Figures));

        _scene.Done(_scene.Take(_scene.SubstituteIn(Released), out var successor));

        Assert.Equal((60, Placement.UsedMinutes), (successor!.CapMinutes, Placement.CapMinutes));
        Assert.Equal("CapWouldBeExceeded", Placement.RecordUse(_scene.Requester, _scene.Now, 1, PlacementScene.Figures).Refusal?.Name);
    }

    [Fact]
    public void Where_no_hours_are_left_nobody_is_put_forward()
    {
        _scene.Done(Placement.RecordUse(_scene.Requester, _scene.Now, Placement.CapMinutes, PlacementScene.Figures));

        Assert.Equal("NoHoursLeft", Propose(_scene.SubstituteTerms(_scene.SubstituteFrom)));
    }

    [Fact]
    public void What_cannot_be_proposed_is_refused_by_name()
    {
        var terms = _scene.SubstituteTerms(_scene.SubstituteFrom);
        Assert.Equal("SameOfficer", Propose(terms with { OfficerId = Placement.OfficerId }));
        Assert.Equal("OutsideThePlacement", Propose(terms with { From = _scene.Today.AddDays(-1) }));
        Assert.Equal("OutsideThePlacement", Propose(terms with { From = Placement.EndsOn.AddDays(1) }));
        Assert.Equal("RateMissing", Propose(terms with { RateId = null }));
        Assert.Equal("NotForTheHome", Placement.ProposeSubstitute(_scene.Officer, _scene.Now, Placement.Version, Guid.CreateVersion7(), terms, PlacementScene.Calendar).Refusal?.Name);
        var open = _scene.Propose();
        Assert.Equal("ExtensionAlreadyOpen", Propose(terms));
        _scene.Done(Placement.WithdrawExtension(_scene.Requester, _scene.Now, Placement.Version, open));
        _scene.ProposeSubstitute(terms);
        Assert.Equal("SubstitutionOpen", Propose(terms));
        Assert.Equal("SubstitutionOpen", Placement.ProposeExtension(
            _scene.Requester, _scene.Now, Placement.Version, Guid.CreateVersion7(), Placement.EndsOn.AddDays(7), 0, PlacementScene.Figures, PlacementScene.Calendar).Refusal?.Name);
    }

    [Fact]
    public void Once_a_substitute_is_taken_the_last_day_stands()
    {
        _scene.SubstituteIn(Taken);

        Assert.Equal("SubstituteTaken", Placement.EndEarly(
            _scene.Requester, _scene.Now, Placement.Version, PlacementEndReason.Conduct, "Rude.", _scene.Today, PlacementScene.Figures, PlacementScene.Calendar).Refusal?.Name);
        Assert.Equal("SubstituteTaken", Propose(_scene.SubstituteTerms(_scene.SubstituteFrom.AddDays(-3))));
    }

    [Fact]
    public void Notice_of_an_early_end_takes_an_open_substitution_back()
    {
        var id = _scene.SubstituteIn(Released);

        _scene.Done(Placement.EndEarly(
            _scene.Requester, _scene.Now, Placement.Version, PlacementEndReason.WorkFinished, "Done.", _scene.Today.AddDays(20), PlacementScene.Figures, PlacementScene.Calendar));

        Assert.Equal(Withdrawn, Placement.FindSubstitution(id)!.Status);
    }

    [Fact]
    public void The_host_names_nobody_and_is_not_named_a_substitute_before_the_release()
    {
        var id = _scene.SubstituteIn(Willing);

        Assert.False(Placement.FindSubstitution(id)!.IsNamedOutside);
        Assert.Equal("Someone", Placement.ChangedByName);
        _scene.Done(_scene.ReleaseSubstitute(id));
        Assert.True(Placement.FindSubstitution(id)!.IsNamedOutside);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void However_often_work_passes_on_no_more_hours_are_agreed_than_at_first(int seed)
    {
        var random = new Random(seed);
        for (var run = 0; run < 100; run++)
        {
            var scene = PlacementScene.Active();
            var (first, cap, budget) = (scene.Placement, scene.Placement.CapMinutes, scene.Placement.CapPence);
            scene.Now = PlacementScene.Morning(PlacementScene.StartsOn.AddDays(random.Next(0, 60)));
            scene.CatchUp();
            if (random.Next(2) == 0)
            {
                scene.Done(first.RecordUse(scene.Requester, scene.Now, random.Next(1, cap), PlacementScene.Figures));
            }

            var used = first.UsedMinutes;
            var from = scene.Today.AddDays(random.Next(1, PlacementScene.EndsOn.DayNumber - scene.Today.DayNumber));
            var terms = scene.SubstituteTerms(from, random.Next(3_000, 9_000));
            if (first.PassedOnMinutes(from, PlacementScene.Calendar) < 1 || first.ShapeFrom(from, PlacementScene.Calendar).Fault(PlacementScene.Calendar) is not null)
            {
                continue;
            }

            scene.Done(scene.Take(scene.SubstituteIn(Released, terms), out var successor));

            Assert.True(used <= first.CapMinutes);
            Assert.True(successor!.CapMinutes > 0);
            Assert.Equal(cap, first.CapMinutes + successor.CapMinutes);

            // Each of the two is rounded to a penny by itself.
            Assert.True(first.CapPence + successor.CapPence <= budget + 1);
            Assert.True(first.EndsOn < successor.StartsOn);
            Assert.Empty(successor.ActedForHome.Intersect(successor.ActedForHost));
        }
    }

    private string? Propose(SubstituteTerms terms) =>
        Placement.ProposeSubstitute(_scene.LineManager, _scene.Now, Placement.Version, Guid.CreateVersion7(), terms, PlacementScene.Calendar).Refusal?.Name;

    private Outcome? Do(SubstitutionVerb verb, Guid id)
    {
        var (now, seen) = (_scene.Now, Placement.Version);
        switch (verb)
        {
            case Agree:
                return _scene.SubstituteAgrees(id);
            case Refuse:
                return Placement.RefuseToSubstitute(_scene.Substitute, now, seen, id);
            case Release:
                return _scene.ReleaseSubstitute(id);
            case RefuseRelease:
                return Placement.RefuseReleaseOfSubstitute(_scene.SubstitutesManager, now, seen, id, "Needed here.");
            case AgreeCost:
                return Placement.AgreeSubstituteCost(_scene.BudgetHolder, now, seen, id);
            case Take:
                return _scene.Take(id, out _);
            case TurnDown:
                return Placement.TurnDownSubstitute(_scene.Requester, now, seen, id, SubstituteTurnDownReason.Cost, "Too dear.");
            case Withdraw:
                return Placement.WithdrawSubstitute(_scene.LineManager, now, seen, id, "Well again.");
            case Fall:
                Placement.SubstituteFell(_scene.Requester, now, Placement.FindSubstitution(id)!.SuccessorId ?? Guid.Empty);
                return null;
            default:
                Placement.CatchUp(Placement.FindSubstitution(id)!.ExpiresAt, PlacementScene.Figures, PlacementScene.Calendar);
                return null;
        }
    }
}
