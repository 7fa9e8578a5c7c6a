using Microsoft.EntityFrameworkCore;

namespace TalentPool.Database;

/// <summary>Which version the tables have: the name of the last migration that made them what they are.</summary>
public static class SchemaVersion
{
    /// <summary>The version that this program works with.</summary>
    public static string OfProgram(TalentPoolDb db) => db.Database.GetMigrations().Last();

    /// <summary>A migration that the database has had and this program does not know, because a later version made it; none otherwise.</summary>
    public static async Task<string?> UnknownMigration(TalentPoolDb db) =>
        await Exists(db) ? (await db.Database.GetAppliedMigrationsAsync()).Except(db.Database.GetMigrations()).LastOrDefault() : null;

    /// <summary>The version of the tables; none where there are none yet.</summary>
    public static async Task<string?> OfDatabase(TalentPoolDb db) =>
        await Exists(db) ? (await db.Database.GetAppliedMigrationsAsync()).LastOrDefault() : null;

    /// <summary>Whether some version of this program has made the tables, be it a later one.</summary>
    public static async Task<bool> IsOfThisProgram(TalentPoolDb db) =>
        await Exists(db) && (await db.Database.GetAppliedMigrationsAsync()).Contains(db.Database.GetMigrations().First());

    /// <summary>Asked first, because a file that is not there must not come to be by being asked.</summary>
    private static async Task<bool> Exists(TalentPoolDb db) => await db.Database.CanConnectAsync();
}
