namespace TalentPool.Platform.Backup;

/// <summary>The line before the rows of a table: which columns they have, in order.</summary>
public sealed record BackupTable(string Table, IReadOnlyList<string> Columns);
