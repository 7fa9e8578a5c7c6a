using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace TalentPool.Platform;

/// <summary>Tells a failure that another act caused, and that a fresh attempt cures, from one that it does not.</summary>
public static class DatabaseFailures
{
    private const int SqliteBusy = 5;
    private const int SqliteConstraintUnique = 2067;

    /// <summary>Another act is soon over.</summary>
    private const int AfterAnotherAct = 12;

    /// <summary>Acts of this process queue at the gate, so a busy file is one that another program has locked. Each attempt has waited for it already.</summary>
    private const int AfterAnotherProgram = 2;

    /// <summary>How many attempts a failure is worth in all.</summary>
    public static int AttemptsWorth(Exception failure) => failure switch
    {
        PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation } => AfterAnotherAct,
        SqliteException { SqliteExtendedErrorCode: SqliteConstraintUnique } => AfterAnotherAct,
        SqliteException { SqliteErrorCode: SqliteBusy } => AfterAnotherProgram,
        DbUpdateException { InnerException: { } inner } => AttemptsWorth(inner),
        InvalidOperationException { InnerException: { } inner } => AttemptsWorth(inner),
        _ => 1,
    };
}
