namespace TalentPool.Notices;

/// <summary>
/// A mail that waits to be sent. It is leased before sending and marked after, so it goes out at least once; its Message-ID is made
/// from this row, so a mailbox can tell a second copy.
/// </summary>
public sealed class MailMessage
{
    /// <summary>About two and a half days of trying.</summary>
    public const int MostAttempts = 16;

    public const int ErrorLength = 400;

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);

    private MailMessage()
    {
    }

    public MailMessage(Guid personId, long eventId, string rule, DateTime at, DateTime dueAt) => (PersonId, EventId, Rule, CreatedAt, DueAt) = (personId, eventId, rule, at, dueAt);

    public long Id { get; private set; }

    public Guid PersonId { get; private set; }

    public long EventId { get; private set; }

    public string Rule { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    /// <summary>When it may next be tried; moved on by a lease and by a failure.</summary>
    public DateTime DueAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    /// <summary>When it was given up, because it failed too often or there is nobody to send it to.</summary>
    public DateTime? GivenUpAt { get; private set; }

    public int Attempts { get; private set; }

    public string? LastError { get; private set; }

    public void MarkSent(DateTime at) => (SentAt, LastError) = (at, null);

    /// <summary>Tried again after a pause that doubles with each failure.</summary>
    public void MarkFailed(string error, DateTime at)
    {
        LastError = error.Length > ErrorLength ? error[..ErrorLength] : error;
        if (Attempts >= MostAttempts)
        {
            GivenUpAt = at;
            return;
        }

        var doublings = Math.Min(Math.Max(Attempts - 1, 0), 10);
        var pause = FirstPause * (1 << doublings);
        DueAt = at + (pause < LongestPause ? pause : LongestPause);
    }

    public void GiveUp(string why, DateTime at) => (GivenUpAt, LastError) = (at, why);
}
