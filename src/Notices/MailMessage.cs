namespace TalentPool.Notices;

/// <summary>
/// A mail that waits to be sent. It is leased before sending and marked after, so it goes out at least once; its Message-ID is made
/// from this row, so a mailbox can tell a second copy.
/// </summary>
public sealed class MailMessage
{
    private MailMessage()
    {
    }

    public MailMessage(Guid personId, long eventId, string rule, DateTime at) => (PersonId, EventId, Rule, CreatedAt, DueAt) = (personId, eventId, rule, at, at);

    public long Id { get; private set; }

    public Guid PersonId { get; private set; }

    public long EventId { get; private set; }

    public string Rule { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    /// <summary>When it may next be tried; moved on by a lease and by a failure.</summary>
    public DateTime DueAt { get; private set; }

    public DateTime? SentAt { get; private set; }

    public int Attempts { get; private set; }

    public string? LastError { get; private set; }

    public void Lease(DateTime until)
    {
        DueAt = until;
        Attempts++;
    }

    public void MarkSent(DateTime at) => (SentAt, LastError) = (at, null);

    public void MarkFailed(string error, DateTime dueAt) => (LastError, DueAt) = (error.Length > 400 ? error[..400] : error, dueAt);
}
