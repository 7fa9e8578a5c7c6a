namespace TalentPool.Notices;

/// <summary>A mail server did not take a mail; the message is what an administrator reads.</summary>
public sealed class MailNotTakenException(MailFailure kind, string message, Exception? cause = null) : Exception(message, cause)
{
    public MailFailure Kind { get; } = kind;
}
