using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Tests.Partnerships;

/// <summary>A member's service area is off until somebody can perform every duty, and what runs is never broken by a duty that falls vacant.</summary>
public sealed class SwitchedOnTests
{
    private static readonly DateTime At = new(2026, 1, 5, 10, 0, 0, DateTimeKind.Utc);
    private static readonly DateOnly Day = new(2026, 1, 5);
    private static readonly Authority Leeds = new(Guid.CreateVersion7(), "Leeds City Council", "Leeds");
    private static readonly Authority Bradford = new(Guid.CreateVersion7(), "Bradford Council", "Bradford");
    private static readonly ServiceArea Legal = new("legal", "Legal", isLegal: true);
    private static readonly ServiceArea Ict = new("ict", "ICT");

    private readonly Actor _administrator = new(Guid.CreateVersion7(), "Administrator", null, []);
    private readonly Partnership _west = new(Guid.CreateVersion7(), "West Yorkshire", "WY");

    public SwitchedOnTests()
    {
        Assert.True(_west.Join(_administrator, At, Leeds.Id, Day, null, Day, []).IsDone);
        Assert.True(_west.Pool(_administrator, At, Legal.Id, Day, null, []).IsDone);
        _west.TakeEvents();
    }

    [Fact]
    public void What_lacks_a_duty_stays_off_and_the_refusal_says_which_and_where()
    {
        var outcome = On(Leeds, Legal, Duty.HeadOfService, Duty.Finance);

        Assert.Equal("DutiesNobodyPerforms", outcome.Refusal?.Name);
        Assert.Equal("Legal cannot be switched on at Leeds yet: it needs a head of service and a finance officer. Give somebody the role first.", outcome.Refusal?.Sentence);
        Assert.False(_west.IsSwitchedOn(Leeds.Id, Legal.Id));
        Assert.Empty(_west.TakeEvents());
    }

    [Fact]
    public void With_every_duty_it_is_switched_on_once_and_off_once()
    {
        Assert.True(On(Leeds, Legal).IsDone);
        Assert.True(_west.IsSwitchedOn(Leeds.Id, Legal.Id));
        Assert.Equal([Leeds.Id], _west.MembersSharing(Legal.Id, Day));
        Assert.Equal("AlreadySwitchedOn", On(Leeds, Legal).Refusal?.Name);

        Assert.True(_west.SwitchOff(_administrator, At, Leeds, Legal).IsDone);
        Assert.Empty(_west.MembersSharing(Legal.Id, Day));
        Assert.Equal("NotSwitchedOn", _west.SwitchOff(_administrator, At, Leeds, Legal).Refusal?.Name);
        Assert.Equal([nameof(ServiceAreaSwitchedOn), nameof(ServiceAreaSwitchedOff)], _west.TakeEvents().Select(happened => happened.GetType().Name));

        Assert.True(On(Leeds, Legal).IsDone);
        Assert.Equal([false, true], _west.SwitchedOn.Select(area => area.IsOn));
    }

    [Fact]
    public void Only_a_member_s_area_that_the_partnership_shares_can_be_on()
    {
        Assert.Equal("NotAMember", On(Bradford, Legal).Refusal?.Name);
        Assert.Equal("ServiceAreaNotPooled", On(Leeds, Ict).Refusal?.Name);
        Assert.Equal("NotAMember", _west.SwitchOn(_administrator, At, Day.AddDays(-1), Leeds, Legal, []).Refusal?.Name);
    }

    [Fact]
    public void A_duty_that_falls_vacant_is_told_once_and_switches_nothing_off()
    {
        Assert.True(On(Leeds, Legal).IsDone);
        _west.TakeEvents();

        _west.NoteDuties(At, _ => [Duty.AgreeToCost]);
        _west.NoteDuties(At.AddHours(1), _ => [Duty.AgreeToCost, Duty.Finance]);

        var fell = Assert.IsType<DutiesFellVacant>(Assert.Single(_west.TakeEvents()));
        Assert.Equal([Duty.AgreeToCost], fell.Missing);
        Assert.Equal(At, Assert.Single(_west.SwitchedOn).VacantSince);
        Assert.True(_west.IsSwitchedOn(Leeds.Id, Legal.Id));

        _west.NoteDuties(At.AddHours(2), _ => []);
        _west.NoteDuties(At.AddHours(3), _ => []);
        Assert.IsType<DutiesFilled>(Assert.Single(_west.TakeEvents()));
        Assert.Null(Assert.Single(_west.SwitchedOn).VacantSince);
    }

    [Fact]
    public void What_is_off_is_not_watched()
    {
        Assert.True(On(Leeds, Legal).IsDone);
        Assert.True(_west.SwitchOff(_administrator, At, Leeds, Legal).IsDone);
        _west.TakeEvents();

        _west.NoteDuties(At, _ => [Duty.Finance]);

        Assert.Empty(_west.TakeEvents());
    }

    private Outcome On(Authority member, ServiceArea area, params Duty[] missing) => _west.SwitchOn(_administrator, At, Day, member, area, missing);
}
