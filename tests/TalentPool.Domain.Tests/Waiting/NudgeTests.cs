using TalentPool.Domain.Waiting;

namespace TalentPool.Domain.Tests.Waiting;

public sealed class NudgeTests
{
    private static readonly Guid Leeds = Guid.CreateVersion7();
    private static readonly Actor Manager = new(Guid.CreateVersion7(), "Manager", Leeds, []);
    private static readonly DateTime Now = new(2026, 11, 23, 10, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(null, true)]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", false)]
    public void One_a_day_for_each_thing(string? lastOn, bool isDone)
    {
        var outcome = Give(Guid.CreateVersion7(), lastOn is null ? null : DateOnly.Parse(lastOn, System.Globalization.CultureInfo.InvariantCulture), out var nudge);

        Assert.Equal(isDone, outcome.IsDone);
        Assert.Equal(isDone ? null : "NudgedToday", outcome.Refusal?.Name);
        Assert.Equal(isDone, nudge is not null);
    }

    [Fact]
    public void Nobody_nudges_themselves()
    {
        Assert.Equal("WaitsForYou", Give(Manager.PersonId, null, out _).Refusal?.Name);
    }

    private static Outcome Give(Guid holderId, DateOnly? lastOn, out Nudge? nudge) => Nudge.Give(
        Manager, Now, new NudgedItem(Guid.CreateVersion7(), Guid.CreateVersion7(), "Release-1", "Release", Guid.CreateVersion7(), Leeds, Guid.CreateVersion7(), holderId, [Role.LineManager]),
        lastOn, WorkingCalendar.EnglandAndWales, out nudge);
}
