using TalentPool.Database;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.Health;

public sealed record HealthReading
{
    public required DatabaseProvider Provider { get; init; }

    public required long SizeInBytes { get; init; }

    /// <summary>None where the program made the tables itself.</summary>
    public required string? LatestMigration { get; init; }

    public required int PendingMigrations { get; init; }

    /// <summary>Whether this node hears the notices of the others; null where there are no others.</summary>
    public required bool? IsListening { get; init; }

    public required IReadOnlyList<(ScheduledJob Job, JobRun? Run)> Jobs { get; init; }

    /// <summary>The key with which this node signs certificates; null where it cannot, and grants no clearance.</summary>
    public required string? SigningKeyId { get; init; }

    /// <summary>When that key first signed; null while it has not.</summary>
    public required DateTime? SigningSince { get; init; }

    public required int MailWaiting { get; init; }

    public required DateTime? OldestMailAt { get; init; }

    /// <summary>How many were given up and nobody has looked at yet.</summary>
    public required int DeadMails { get; init; }

    public required IReadOnlyList<ChainHead> Heads { get; init; }
}
