using TalentPool.Domain;

namespace TalentPool.Notices;

/// <summary>The one place that says when a mail is due first. What becomes of it after that is <see cref="MailMessage"/>'s.</summary>
public static class MailTiming
{
    /// <summary>Mail that goes alone.</summary>
    public static DateTime AtOnce(DateTime at) => at;

    /// <summary>Mail that waits for the daily digest.</summary>
    public static DateTime Digest(DateTime at) => DigestHour.After(at, WorkingCalendar.EnglandAndWales);
}
