namespace TalentPool.Database;

public enum DatabaseProvider
{
    Sqlite,
    Postgres,
}
