namespace TalentPool.Platform.Backup;

public sealed record TableCount(string Table, long Rows);
