namespace TalentPool.Tests.Support;

/// <summary>A test on PostgreSQL; skipped with the reason where there is none.</summary>
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute() => Skip = PostgresServer.MissingBecause;
}
