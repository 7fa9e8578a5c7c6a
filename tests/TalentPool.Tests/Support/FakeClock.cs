namespace TalentPool.Tests.Support;

/// <summary>A clock that stands still until a test moves it.</summary>
public sealed class FakeClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 11, 23, 10, 0, 0, TimeSpan.Zero);

    public DateTime UtcNow => _now.UtcDateTime;

    /// <summary>Is told each time somebody asks, so that a test can cut an act off in its midst.</summary>
    public Action? WhenAsked { get; set; }

    public override DateTimeOffset GetUtcNow()
    {
        WhenAsked?.Invoke();
        return _now;
    }

    public void Advance(TimeSpan by) => _now += by;

    public void MoveTo(DateTime utc) => _now = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));
}
