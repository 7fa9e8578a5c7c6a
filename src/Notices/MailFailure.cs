namespace TalentPool.Notices;

/// <summary>Why a mail was not taken, which decides what becomes of it.</summary>
public enum MailFailure
{
    /// <summary>The server will not take this mail later either, such as an address that it does not know (5xx).</summary>
    Refused,

    /// <summary>The server may take this mail later: greylisting, a full mailbox, too many at once (4xx).</summary>
    NotNow,

    /// <summary>There is no server to speak of: away, slow, without TLS, or it does not let the program in. It is not this mail's fault.</summary>
    NoServer,
}
