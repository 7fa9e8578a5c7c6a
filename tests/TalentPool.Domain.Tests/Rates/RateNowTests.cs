using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;

namespace TalentPool.Domain.Tests.Rates;

/// <summary>A placement agreed in May 2026 at a rate of PO4 from April 2026, and awards that come later.</summary>
public sealed class RateNowTests
{
    private static readonly Guid Leeds = Guid.CreateVersion7();

    private static readonly DateOnly April = new(2026, 4, 1);

    private static readonly DateTime AgreedAt = new(2026, 5, 4, 9, 0, 0, DateTimeKind.Utc);

    private static readonly DateTime Later = new(2026, 11, 2, 9, 0, 0, DateTimeKind.Utc);

    private static readonly Actor Author = new(Guid.CreateVersion7(), "Author", Leeds, [new HeldRole(Role.Finance, Leeds, [])]);

    private static readonly Actor Colleague = new(Guid.CreateVersion7(), "Colleague", Leeds, [new HeldRole(Role.Finance, Leeds, [])]);

    private static readonly Rate Agreed = Built(AgreedAt.AddDays(-30), April, GivenBuildUp.Plain(), isAward: false);

    private static readonly RateBuildUp Raised = GivenBuildUp.Plain() with { SalaryPence = 4_653_400 };

    [Fact]
    public void A_fixed_rate_stays_whatever_is_awarded()
    {
        var award = Built(Later, April, Raised);

        Assert.Equal(new RateNow(Agreed.Id, 6_129, false), RateNow.On(new DateOnly(2026, 8, 3), RateTerm.Fixed, 6_129, Agreed, AgreedAt, [Agreed, award]));
    }

    [Fact]
    public void A_rate_that_moves_follows_the_newest_award_that_is_in_force_on_the_day_also_backwards()
    {
        var (first, second) = (Built(Later, April, Raised), Built(Later.AddDays(30), new DateOnly(2026, 10, 1), Raised with { SalaryPence = 4_800_000 }));

        Assert.Equal(first.Id, On(new DateOnly(2026, 8, 3), first, second).RateId);
        Assert.Equal(first.PencePerHour, On(new DateOnly(2026, 9, 30), first, second).PencePerHour);
        Assert.Equal(second.Id, On(new DateOnly(2026, 10, 1), first, second).RateId);
        Assert.Equal(Agreed.Id, On(new DateOnly(2026, 3, 31), first, second).RateId);
    }

    [Fact]
    public void An_award_above_the_ceiling_is_charged_at_the_ceiling_and_says_so()
    {
        var award = Built(Later, April, Raised);
        Assert.Null(RateTerm.MovesWithAward(6_129, 6_200, out var term));

        Assert.True(award.PencePerHour > 6_200);
        Assert.Equal(new RateNow(award.Id, 6_200, true), RateNow.On(April, term!, 6_129, Agreed, AgreedAt, [award]));
    }

    [Fact]
    public void Neither_a_rate_without_an_award_nor_one_of_another_grade_or_officer_nor_one_approved_before_moves_anything()
    {
        var other = Built(Later, April, Raised, grade: "PO6");
        var ofOfficer = Built(Later, April, Raised, officerId: Guid.CreateVersion7());
        var dearer = Built(Later, April, Raised, isAward: false);
        var before = Built(AgreedAt.AddDays(-1), April, Raised);
        var proposed = Proposed(Later, April, Raised, "PO4", null, true);

        Assert.All(new[] { other, ofOfficer, dearer, before, proposed }, rate => Assert.Equal(new RateNow(Agreed.Id, 6_129, false), On(April, rate)));
    }

    [Fact]
    public void An_award_that_was_approved_before_the_acceptance_moves_the_rate_from_its_first_day_if_that_is_after_the_rate_that_was_agreed_to()
    {
        var coming = Built(AgreedAt.AddDays(-1), new DateOnly(2026, 10, 1), Raised);

        Assert.Equal(new RateNow(Agreed.Id, 6_129, false), On(new DateOnly(2026, 9, 30), coming));
        Assert.Equal(new RateNow(coming.Id, coming.PencePerHour, false), On(new DateOnly(2026, 10, 1), coming));
        Assert.Equal(new RateNow(Agreed.Id, 6_129, false), RateNow.On(new DateOnly(2026, 10, 1), RateTerm.Fixed, 6_129, Agreed, AgreedAt, [Agreed, coming]));
    }

    [Fact]
    public void A_backdated_award_comes_to_the_adjustment_that_the_Vectors_say() => Assert.All(VectorFile.Cases("backdated-rates.json"), one =>
    {
        var (oldPence, newPence) = (one.GetProperty("oldRatePence").GetInt64(), one.GetProperty("newRatePence").GetInt64());
        var award = Built(Later, April, Costing(newPence));
        Assert.Null(RateTerm.MovesWithAward(oldPence, Math.Max(oldPence, newPence), out var term));

        var now = RateNow.On(new DateOnly(2026, 8, 3), term!, oldPence, Agreed, AgreedAt, [Agreed, award]);

        Assert.Equal((newPence, false), (now.PencePerHour, now.IsCapped));
        var charged = new ChargedLine(new LineReference(Guid.CreateVersion7(), 1), one.GetProperty("minutes").GetInt64(), one.GetProperty("chargedPence").GetInt64());
        Assert.Equal(one.GetProperty("adjustmentPence").GetInt64(), charged.AdjustmentPence(now.PencePerHour));
    });

    private static RateNow On(DateOnly day, params Rate[] rates)
    {
        Assert.Null(RateTerm.MovesWithAward(6_129, 9_000, out var term));
        return RateNow.On(day, term!, 6_129, Agreed, AgreedAt, [Agreed, .. rates]);
    }

    /// <summary>A build-up that comes to so much an hour, by pay alone.</summary>
    private static RateBuildUp Costing(long pencePerHour)
    {
        var plain = GivenBuildUp.Plain() with { SalaryPence = 0, NiPercent = 0, PensionPercent = 0, LevyPercent = 0, OverheadPercent = 0 };
        var built = plain with { SalaryPence = (long)Math.Round(pencePerHour * plain.ChargeableMinutes / 60, MidpointRounding.AwayFromZero) };
        Assert.Equal(pencePerHour, built.PencePerHour);
        return built;
    }

    private static Rate Built(DateTime at, DateOnly from, RateBuildUp buildUp, string grade = "PO4", Guid? officerId = null, bool isAward = true)
    {
        var rate = Proposed(at, from, buildUp, grade, officerId, isAward);
        Assert.True(rate.Approve(Colleague, at).IsDone);
        return rate;
    }

    private static Rate Proposed(DateTime at, DateOnly from, RateBuildUp buildUp, string grade, Guid? officerId, bool isAward)
    {
        var before = isAward ? [Built(at, from, buildUp with { SalaryPence = buildUp.SalaryPence - 1_000 }, grade, officerId, isAward: false)] : Array.Empty<Rate>();
        var outcome = Rate.Propose(Author, at, Guid.CreateVersion7(), Leeds, grade, officerId, buildUp, from, before, out var rate, isAward);
        Assert.True(outcome.IsDone, outcome.ToString());
        return rate!;
    }
}
