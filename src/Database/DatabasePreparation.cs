
namespace TalentPool.Database;

/// <summary>Brings the database to the program's version before anything is served.</summary>
public sealed class DatabasePreparation(Databases databases)
{
    public async Task Prepare()
    {
        await using var db = databases.Open();
        await db.Database.EnsureCreatedAsync();
    }
}
