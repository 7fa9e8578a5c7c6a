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
}
