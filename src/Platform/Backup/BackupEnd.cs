namespace TalentPool.Platform.Backup;

/// <summary>The last line of a backup: the hash over all lines before it.</summary>
public sealed record BackupEnd(string Sha256);
