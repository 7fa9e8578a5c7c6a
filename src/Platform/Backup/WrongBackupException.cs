using TalentPool.Platform.CommandLine;

namespace TalentPool.Platform.Backup;

/// <summary>A file that is no backup which can be restored here. Its message is all the person sees.</summary>
public sealed class WrongBackupException(string sentence) : WrongUseException(sentence);
