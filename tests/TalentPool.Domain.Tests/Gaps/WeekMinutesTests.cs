using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Tests.Gaps;

public sealed class WeekMinutesTests
{
    private static readonly DateOnly First = new(2027, 1, 4);

    private static readonly WeekMinutes Three = Of(100, 0, 50);

    [Fact]
    public void Weeks_without_minutes_at_the_ends_are_left_out()
    {
        var weeks = Of(0, 10, 0, 20, 0);

        Assert.Equal(First.AddDays(7), weeks.FirstWeek);
        Assert.Equal([10, 0, 20], weeks.Minutes);
        Assert.True(Of(0, 0).IsEmpty);
    }

    [Fact]
    public void What_is_taken_away_never_leaves_less_than_nothing() => Assert.Equal([60, 0, 0, 0], Padded(Three.Minus(Of(40, 10, 70))));

    [Fact]
    public void Adding_and_limiting_work_week_by_week()
    {
        Assert.Equal([110, 10, 60, 0], Padded(Three.Plus(Of(10, 10, 10))));
        Assert.Equal([70, 0, 50, 0], Padded(Three.AtMost(Of(70, 70, 70))));
        Assert.Equal([100, 0, 20, 0], Padded(Three.AtMost(120)));
        Assert.True(Three.AtMost(-5).IsEmpty);
        Assert.Equal([0, 0, 50, 0], Padded(Three.FromWeek(First.AddDays(7))));
        Assert.Equal([100, 0, 0, 0], Padded(Three.UntilWeek(First.AddDays(7))));
    }

    [Fact]
    public void Within_means_no_week_has_more()
    {
        Assert.True(Three.IsWithin(Of(100, 5, 50)));
        Assert.False(Three.IsWithin(Of(100, 5, 49)));
        Assert.True(WeekMinutes.None.IsWithin(WeekMinutes.None));
        Assert.False(Three.IsWithin(WeekMinutes.None));
    }

    private static WeekMinutes Of(params int[] minutes) => WeekMinutes.Of(minutes.Select((one, index) => (First.AddDays(7 * index), one)));

    private static int[] Padded(WeekMinutes weeks) => [.. Enumerable.Range(0, 4).Select(index => weeks.In(First.AddDays(7 * index)))];
}
