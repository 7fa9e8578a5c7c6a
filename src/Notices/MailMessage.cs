namespace TalentPool.Notices;

/// <summary>
/// A mail that waits to be sent. It is leased before sending and marked after, so it goes out at least once; its Message-ID is made
/// from this row, so a mailbox can tell a second copy.
/// </summary>
public sealed class MailMessage
{
    public const int ErrorLength = 400;

    /// <summary>The rule of a digest, which gathers the mail of one person instead of being about one event.</summary>
    public const string DigestRule = "Daily digest";

    /// <summary>The rule of a mail with a link for setting a password, for which its person waits at the screen.</summary>
    public const string PasswordLinkRule = "Link for a password";

    /// <summary>How long a mail is tried, so that a server that is away over a long weekend costs nothing (RFC 5321 asks for four to five days).</summary>
    public static readonly TimeSpan TriedFor = TimeSpan.FromDays(5);

    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(1);

    private MailMessage()
    {
    }

    /// <param name="dueAt">When it may first be sent; <see cref="MailTiming"/> says so.</param>
    public MailMessage(Guid personId, long eventId, string rule, DateTime at, DateTime dueAt) =>
        (PersonId, EventId, Rule, CreatedAt, DueAt, DueFrom) = (personId, eventId, rule, at, dueAt, dueAt);

    public long Id { get; private set; }

    public Guid PersonId { get; private set; }

    public long EventId { get; private set; }

    public string Rule { get; private set; } = "";

    public DateTime CreatedAt { get; private set; }

    /// <summary>When it may next be tried; moved on by a lease and by a failure.</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>When it was first due, from which its age is counted; none for mail that is older than this was kept.</summary>
    public DateTime? DueFrom { get; private set; }

    public DateTime? SentAt { get; private set; }

    /// <summary>When it was given up, because it was refused, failed for too long, or there is nobody to send it to.</summary>
    public DateTime? GivenUpAt { get; private set; }

    /// <summary>Whether it was given up for a reason that somebody should look at.</summary>
    public bool IsDead { get; private set; }

    /// <summary>Whether it waits for its person's daily digest instead of going alone.</summary>
    public bool IsForDigest { get; private set; }

    /// <summary>The digest that it went into. It counts as sent from then on, and the digest is what is tried.</summary>
    public long? DigestId { get; private set; }

    /// <summary>How often it was leased. Whoever leased it earlier no longer says what became of it.</summary>
    public int Attempts { get; private set; }

    public string? LastError { get; private set; }

    public static MailMessage ForDigest(Guid personId, long eventId, string rule, DateTime at, DateTime dueAt) =>
        new(personId, eventId, rule, at, dueAt) { IsForDigest = true };

    /// <param name="askedId">What was asked for, in place of an event.</param>
    public static MailMessage PasswordLink(Guid personId, long askedId, DateTime at) => new(personId, askedId, PasswordLinkRule, at, at);

    public static MailMessage Digest(Guid personId, DateTime at) => new(personId, 0, DigestRule, at, at);

    /// <summary>What has been due and is not sent. Mail for a digest, or for a later hour, does not wait yet.</summary>
    public static IQueryable<MailMessage> Waiting(IQueryable<MailMessage> all, DateTime at) =>
        all.Where(mail => mail.SentAt == null && mail.GivenUpAt == null && (mail.DueFrom == null || mail.DueFrom <= at));

    /// <summary>Somebody wants it tried once more, from the beginning.</summary>
    public void TryAgain(DateTime at) => (GivenUpAt, IsDead, Attempts, DueAt, DueFrom) = (null, false, 0, at, at);

    /// <summary>Somebody has looked at it and wants no more of it.</summary>
    public void LetBe() => IsDead = false;

    public string MessageId(string host) => FormattableString.Invariant($"<mail-{Id}.{new DateTimeOffset(DateTime.SpecifyKind(CreatedAt, DateTimeKind.Utc)).ToUnixTimeMilliseconds()}@{host}>");

    public void MarkSent(DateTime at) => (SentAt, LastError) = (at, null);

    /// <summary>Tried again after a pause that doubles with each failure, and given up when that has gone on for days.</summary>
    /// <param name="jitter">0 to 999 thousandths of a quarter of the pause, so that what failed together does not come back together.</param>
    public void MarkFailed(string error, DateTime at, int jitter)
    {
        LastError = Shortened(error);
        if (at - (DueFrom ?? CreatedAt) >= TriedFor)
        {
            (GivenUpAt, IsDead) = (at, true);
            return;
        }

        var doublings = Math.Min(Math.Max(Attempts - 1, 0), 10);
        var pause = FirstPause * (1 << doublings);
        pause = pause < LongestPause ? pause : LongestPause;
        DueAt = at + pause + TimeSpan.FromMilliseconds((long)pause.TotalMilliseconds / 4 * jitter / 1000);
    }

    /// <summary>The mail server will never take it as it is.</summary>
    public void MarkRefused(string error, DateTime at) => (GivenUpAt, IsDead, LastError) = (at, true, Shortened(error));

    /// <summary>It was leased and not tried, because the server was away. Nothing is known against it.</summary>
    public void PutBack(DateTime dueAt) => (DueAt, Attempts) = (dueAt, Attempts - 1);

    /// <summary>There is nobody to send it to, or nothing left to say, and nobody need look at it.</summary>
    public void GiveUp(string why, DateTime at) => (GivenUpAt, LastError) = (at, Shortened(why));

    private static string Shortened(string error) => error.Length > ErrorLength ? error[..ErrorLength] : error;
}
