namespace TalentPool.Platform;

/// <summary>Ends an act whose record is not there; the act answers as it does for one that may not be known to exist.</summary>
public sealed class RecordNotFoundException : Exception;
