using Microsoft.EntityFrameworkCore;

namespace TalentPool.Database;

/// <summary>The embedded default: one file. Identifiers are 16-byte blobs and instants are milliseconds since 1970, both of which SQLite orders and compares exactly.</summary>
public sealed class SqliteDb(DbContextOptions<SqliteDb> options) : TalentPoolDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        base.ConfigureConventions(conventions);
        conventions.Properties<Guid>().HaveConversion<GuidAsBlob>();
        conventions.Properties<DateTime>().HaveConversion<InstantAsMilliseconds>();
        conventions.Properties<DateTimeOffset>().HaveConversion<OffsetInstantAsMilliseconds>();
    }

    /// <summary>One file is one node; what it has to say it says in process.</summary>
    public override Task Announce(IReadOnlyCollection<long> eventIds, IReadOnlyCollection<Guid> rootIds, CancellationToken cancellation) => Task.CompletedTask;

    public override Task<long> SizeInBytes(CancellationToken cancellation) =>
        Database.SqlQuery<long>($"SELECT page_count * page_size AS \"Value\" FROM pragma_page_count(), pragma_page_size()").SingleAsync(cancellation);
}
