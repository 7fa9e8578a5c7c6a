using TalentPool.Platform.Evidence;

namespace TalentPool.Platform.Backup;

/// <param name="Evidence">What the verification of the backup's rows found. Where it is not sound nothing was restored.</param>
/// <param name="Aside">Where the file went that had the place before.</param>
public sealed record RestoreReport(BackupManifest Manifest, VerificationReport Evidence, string? Aside);
