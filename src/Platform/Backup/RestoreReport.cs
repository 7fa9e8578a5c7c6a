using TalentPool.Platform.Evidence;

namespace TalentPool.Platform.Backup;

/// <param name="Aside">Where the file went that had the place before.</param>
public sealed record RestoreReport(BackupManifest Manifest, VerificationReport Evidence, string? Aside);
