using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace TalentPool.Database;

/// <summary>What the account of the program may do with a SQLite file that it has open.</summary>
public static class SqliteRights
{
    /// <summary>A file that may only be read is opened all the same, and the first who writes is told.</summary>
    public static bool MayOnlyRead(TalentPoolDb db) =>
        db.Database.GetDbConnection() is SqliteConnection { Handle: { } handle } && SQLitePCL.raw.sqlite3_db_readonly(handle, "main") == 1;
}
