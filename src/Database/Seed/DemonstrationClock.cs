namespace TalentPool.Database.Seed;

/// <summary>The clock of the demonstration's past: it stands at whatever step of the script is played.</summary>
public sealed class DemonstrationClock : TimeProvider
{
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    public override DateTimeOffset GetUtcNow() => _now;

    public void MoveTo(DateTime utc) => _now = new DateTimeOffset(utc, TimeSpan.Zero);
}
