namespace TalentPool.Platform.CommandLine;

/// <summary>A command or option that is not known; its message is all the person sees.</summary>
public class WrongUseException(string message) : Exception(message);
