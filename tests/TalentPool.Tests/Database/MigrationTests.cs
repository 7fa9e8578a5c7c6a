using Microsoft.EntityFrameworkCore;
using TalentPool.Database;

namespace TalentPool.Tests.Database;

public sealed class MigrationTests
{
    [Fact]
    public void The_migrations_for_SQLite_are_up_to_the_model()
    {
        using var db = new SqliteDb(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=never-opened.db").Options);

        AssertUpToDate(db);
    }

    [Fact]
    public void The_migrations_for_PostgreSQL_are_up_to_the_model()
    {
        using var db = new PostgresDb(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=never-opened").Options);

        AssertUpToDate(db);
    }

    private static void AssertUpToDate(TalentPoolDb db) => Assert.False(
        db.Database.HasPendingModelChanges(), "The model has changed since the last migration. Run scripts/add-migration with a name for the change.");
}
