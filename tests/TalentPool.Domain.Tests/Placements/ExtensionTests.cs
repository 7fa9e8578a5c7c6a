using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Tests.Placements;

public sealed class ExtensionTests
{
    private readonly PlacementScene _scene = PlacementScene.Active();

    private Placement Placement => _scene.Placement;

    public static TheoryData<ExtensionStatus, ExtensionVerb> EveryStateAndVerb()
    {
        var data = new TheoryData<ExtensionStatus, ExtensionVerb>();
        foreach (var status in Enum.GetValues<ExtensionStatus>())
        {
            foreach (var verb in Enum.GetValues<ExtensionVerb>())
            {
                data.Add(status, verb);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(EveryStateAndVerb))]
    public void Every_verb_in_every_state_does_what_the_table_says(ExtensionStatus status, ExtensionVerb verb)
    {
        var id = Reach(status);
        var expected = (status, verb) switch
        {
            (ExtensionStatus.Proposed, ExtensionVerb.Agree) => ExtensionStatus.Proposed,
            (ExtensionStatus.Proposed, ExtensionVerb.Refuse) => ExtensionStatus.Refused,
            (ExtensionStatus.Proposed, ExtensionVerb.Withdraw) => ExtensionStatus.Withdrawn,
            (ExtensionStatus.Proposed, ExtensionVerb.Lapse) => ExtensionStatus.Lapsed,
            _ => status,
        };

        var outcome = verb switch
        {
            ExtensionVerb.Agree => _scene.Yes(id, ExtensionYes.LineManager),
            ExtensionVerb.Refuse => Placement.RefuseExtension(_scene.LineManager, _scene.Now, Placement.Version, id, ExtensionYes.LineManager, "Needed here."),
            ExtensionVerb.Withdraw => Placement.WithdrawExtension(_scene.Requester, _scene.Now, Placement.Version, id),
            _ => Lapse(),
        };

        Assert.Equal(status == ExtensionStatus.Proposed || verb == ExtensionVerb.Lapse ? null : "NotInThisState", outcome?.Refusal?.Name);
        Assert.Equal(status == ExtensionStatus.Proposed, ExtensionStates.Table.Allows(status, verb));
        Assert.Equal(expected, Placement.Extensions.Single(extension => extension.Id == id).Status);
    }

    [Fact]
    public void Three_yeses_extend_the_placement_and_its_cap()
    {
        var (end, cap) = (Placement.EndsOn, Placement.CapMinutes);

        Reach(ExtensionStatus.Granted);

        Assert.Equal((end.AddDays(28), cap + 600), (Placement.EndsOn, Placement.CapMinutes));
        Assert.Equal(Placement.EndsOn, Placement.Shape.To);
        Assert.Contains(Placement.TakeEvents(), happened => happened is PlacementExtended);
    }

    [Theory]
    [InlineData(ExtensionYes.Officer, "NotTheOfficer")]
    [InlineData(ExtensionYes.LineManager, "NotTheLineManager")]
    [InlineData(ExtensionYes.BudgetHolder, "NotTheBudgetHolder")]
    public void Each_yes_is_its_holders_own(ExtensionYes yes, string refusal)
    {
        var id = _scene.Propose();

        var outcome = Placement.AgreeExtension(_scene.Stranger, _scene.Now, Placement.Version, id, yes, PlacementScene.Figures, PlacementScene.Calendar);

        Assert.Equal(refusal, outcome.Refusal?.Name);
    }

    [Fact]
    public void Whoever_asked_for_the_work_does_not_agree_to_its_cost_nor_does_anybody_in_their_name()
    {
        var id = _scene.Propose(by: _scene.HostHead);
        var requester = _scene.Requester with { Roles = [.. _scene.Requester.Roles, new HeldRole(Role.BudgetHolder, PlacementScene.Host, [])] };
        var deputy = new Actor(Guid.CreateVersion7(), "Deputy", PlacementScene.Host, [new HeldRole(Role.BudgetHolder, PlacementScene.Host, [], requester.PersonId)]);
        var proposersDeputy = deputy with { Roles = [new HeldRole(Role.BudgetHolder, PlacementScene.Host, [], _scene.HostHead.PersonId)] };

        foreach (var own in new[] { requester, deputy, proposersDeputy })
        {
            var outcome = Placement.AgreeExtension(own, _scene.Now, Placement.Version, id, ExtensionYes.BudgetHolder, PlacementScene.Figures, PlacementScene.Calendar);
            Assert.Equal("OwnRequest", outcome.Refusal?.Name);
        }

        _scene.Done(_scene.Yes(id, ExtensionYes.BudgetHolder));
    }

    [Fact]
    public void A_deputy_of_the_line_manager_may_say_yes()
    {
        var id = _scene.Propose();
        var deputy = new Actor(Guid.CreateVersion7(), "Deputy", PlacementScene.Home, [new HeldRole(Role.LineManager, PlacementScene.Home, [], _scene.LineManager.PersonId)]);

        Assert.True(Placement.AgreeExtension(deputy, _scene.Now, Placement.Version, id, ExtensionYes.LineManager, PlacementScene.Figures, PlacementScene.Calendar).IsDone);
    }

    [Fact]
    public void The_same_yes_counts_once()
    {
        var id = _scene.Propose();
        _scene.Done(_scene.Yes(id, ExtensionYes.Officer));

        Assert.Equal("AlreadyAgreed", _scene.Yes(id, ExtensionYes.Officer).Refusal?.Name);
    }

    [Fact]
    public void A_budget_holder_does_not_agree_to_their_own_proposal()
    {
        var id = _scene.Propose(_scene.BudgetHolder);

        Assert.Equal("OwnRequest", _scene.Yes(id, ExtensionYes.BudgetHolder).Refusal?.Name);
    }

    [Fact]
    public void One_extension_is_settled_before_another()
    {
        _scene.Propose();

        var outcome = Placement.ProposeExtension(_scene.LineManager, _scene.Now, Placement.Version, Guid.CreateVersion7(), Placement.EndsOn.AddDays(7), 0, PlacementScene.Figures, PlacementScene.Calendar);

        Assert.Equal("ExtensionAlreadyOpen", outcome.Refusal?.Name);
    }

    [Fact]
    public void It_may_be_recorded_five_working_days_late_and_the_work_goes_on()
    {
        _scene.Now = PlacementScene.Calendar.AtLocal(new DateOnly(2026, 7, 3), new TimeOnly(17, 0));
        _scene.CatchUp();
        Assert.Equal(PlacementStatus.Ended, Placement.Status);

        Reach(ExtensionStatus.Granted);

        Assert.Equal(PlacementStatus.Active, Placement.Status);
        Assert.Null(Placement.EndedAt);
    }

    [Fact]
    public void After_that_it_is_too_late()
    {
        var id = _scene.Propose();
        _scene.Now = PlacementScene.Calendar.AtLocal(new DateOnly(2026, 7, 3), new TimeOnly(17, 0)).AddMilliseconds(1);

        Assert.Equal("TooLateToExtend", _scene.Yes(id, ExtensionYes.Officer).Refusal?.Name);
        _scene.CatchUp();
        Assert.Equal(ExtensionStatus.Lapsed, Placement.Extensions.Single().Status);
    }

    [Fact]
    public void A_placement_that_a_conflict_had_stopped_stays_stopped_when_extended_late()
    {
        _scene.Done(Placement.RecordDeclaration(_scene.Officer, _scene.Now, Placement.Version, true, "My sister is the tenant."));
        _scene.Now = PlacementScene.Morning(PlacementScene.EndsOn.AddDays(3));
        _scene.CatchUp();

        Reach(ExtensionStatus.Granted);

        Assert.Equal(PlacementStatus.Paused, Placement.Status);
    }

    [Fact]
    public void After_a_notice_there_is_no_extension()
    {
        _scene.Propose();
        var lastDay = PlacementScene.Calendar.LocalDate(_scene.Now).AddDays(20);
        _scene.Done(Placement.EndEarly(_scene.Requester, _scene.Now, Placement.Version, PlacementEndReason.WorkFinished, "Done.", lastDay, PlacementScene.Figures, PlacementScene.Calendar));

        Assert.Equal(ExtensionStatus.Withdrawn, Placement.Extensions.Single().Status);
        var outcome = Placement.ProposeExtension(_scene.Requester, _scene.Now, Placement.Version, Guid.CreateVersion7(), Placement.EndsOn.AddDays(7), 0, PlacementScene.Figures, PlacementScene.Calendar);
        Assert.Equal("NoticeGiven", outcome.Refusal?.Name);
    }

    private Outcome? Lapse()
    {
        _scene.Now = PlacementScene.Morning(Placement.EndsOn.AddDays(30));
        _scene.CatchUp();
        return null;
    }

    private Guid Reach(ExtensionStatus status)
    {
        var id = _scene.Propose();
        switch (status)
        {
            case ExtensionStatus.Granted:
                _scene.Done(_scene.Yes(id, ExtensionYes.BudgetHolder));
                _scene.Done(_scene.Yes(id, ExtensionYes.Officer));
                _scene.Done(_scene.Yes(id, ExtensionYes.LineManager));
                break;
            case ExtensionStatus.Refused:
                _scene.Done(Placement.RefuseExtension(_scene.Officer, _scene.Now, Placement.Version, id, ExtensionYes.Officer, "Family."));
                break;
            case ExtensionStatus.Withdrawn:
                _scene.Done(Placement.WithdrawExtension(_scene.Requester, _scene.Now, Placement.Version, id));
                break;
            case ExtensionStatus.Lapsed:
                Lapse();
                break;
        }

        Assert.Equal(status, Placement.Extensions.Single().Status);
        return id;
    }
}
