using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace TalentPool.Platform;

/// <summary>Tells a failure that another act caused, and that a fresh attempt cures, from one that it does not.</summary>
public static class DatabaseFailures
{
    private const int SqliteBusy = 5;
    private const int SqliteConstraintUnique = 2067;

    public static bool IsWorthAnotherAttempt(Exception failure) => failure switch
    {
        PostgresException postgres => postgres.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation,
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteBusy || sqlite.SqliteExtendedErrorCode == SqliteConstraintUnique,
        DbUpdateException { InnerException: { } inner } => IsWorthAnotherAttempt(inner),
        InvalidOperationException { InnerException: { } inner } => IsWorthAnotherAttempt(inner),
        _ => false,
    };
}
