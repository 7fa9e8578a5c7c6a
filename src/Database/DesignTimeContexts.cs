using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace TalentPool.Database;

/// <summary>Lets the migration tool make each context without starting the program. It never connects.</summary>
public sealed class DesignTimeContexts : IDesignTimeDbContextFactory<SqliteDb>, IDesignTimeDbContextFactory<PostgresDb>
{
    SqliteDb IDesignTimeDbContextFactory<SqliteDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteDb>().UseSqlite("Data Source=design-time.db").Options);

    PostgresDb IDesignTimeDbContextFactory<PostgresDb>.CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresDb>().UseNpgsql("Host=design-time").Options);
}
