using TalentPool.Domain.Rates;

namespace TalentPool.Domain.Tests.Rates;

public sealed class SpineVersionTests
{
    private static readonly Guid Leeds = Guid.CreateVersion7();

    private static readonly DateTime At = new(2026, 7, 6, 9, 0, 0, DateTimeKind.Utc);

    private static readonly Actor Finance = new(Guid.CreateVersion7(), "Finance", Leeds, [new HeldRole(Role.Finance, Leeds, [])]);

    private static readonly Dictionary<int, long> Points = new() { [30] = 4_100_000, [50] = 6_500_000 };

    [Fact]
    public void A_spine_that_was_entered_takes_the_place_of_the_known_one_from_its_year_and_the_newest_version_holds()
    {
        var first = Entered(2026, Points);
        var second = Entered(2026, new Dictionary<int, long> { [30] = 4_200_000 }, first);

        Assert.Equal((1, 2), (first.VersionNumber, second.VersionNumber));
        Assert.Equal(4_200_000, SpineVersion.InForce([first, second], 2027)!.YearlyPence[30]);
        Assert.Equal(4_077_700, SpineVersion.InForce([first, second], 2025)!.YearlyPence[30]);
    }

    [Fact]
    public void An_award_raises_the_spine_of_the_year_before()
    {
        Assert.True(SpineVersion.Award(Finance, At, Guid.CreateVersion7(), Leeds, 2026, 3.2m, [], out var awarded).IsDone);

        Assert.Equal((2026, 1, 4_208_200L, false), (awarded!.FinancialYearStart, awarded.VersionNumber, awarded.YearlyPence[30], awarded.YearlyPence.ContainsKey(2)));
        var happened = Assert.IsType<PaySpineEntered>(Assert.Single(awarded.TakeEvents()));
        Assert.Equal((3.2m, awarded.YearlyPence), (happened.AwardPercent, happened.YearlyPence));
    }

    [Fact]
    public void What_is_no_award_and_no_spine_is_refused_by_name()
    {
        Assert.Equal("AwardOutOfRange", SpineVersion.Award(Finance, At, Guid.CreateVersion7(), Leeds, 2026, 0, [], out _).Refusal?.Name);
        Assert.Equal("NoSpineToAward", SpineVersion.Award(Finance, At, Guid.CreateVersion7(), Leeds, 2025, 3, [], out _).Refusal?.Name);
        Assert.Equal("SpineNameMissing", Enter(Finance, " ", 2026, Points).Refusal?.Name);
        Assert.Equal("BankHolidaysUnknown", Enter(Finance, "NJC", 2060, Points).Refusal?.Name);
        Assert.All(
            new Dictionary<int, long>[] { [], new() { [0] = 1 }, new() { [1_000] = 1 }, new() { [1] = 0 }, new() { [1] = 50_000_001 } },
            points => Assert.Equal("SpinePointsOutOfRange", Enter(Finance, "NJC", 2026, points).Refusal?.Name));
        Assert.Equal("NotFinanceOfTheAuthority", Enter(Finance with { Roles = [] }, "NJC", 2026, Points).Refusal?.Name);
    }

    private static Outcome Enter(Actor by, string name, int year, Dictionary<int, long> points) => SpineVersion.Enter(by, At, Guid.CreateVersion7(), Leeds, name, year, points, [], out _);

    private static SpineVersion Entered(int year, Dictionary<int, long> points, params SpineVersion[] earlier)
    {
        Assert.True(SpineVersion.Enter(Finance, At, Guid.CreateVersion7(), Leeds, "NJC", year, points, earlier, out var version).IsDone);
        return version!;
    }
}
