using TalentPool.Domain;

namespace TalentPool.Notices;

/// <summary>When mail that waits for the daily digest is due. Other mail goes out when quiet hours let it; what becomes of it after that is <see cref="MailMessage"/>'s.</summary>
public static class MailTiming
{
    /// <summary>Mail that waits for the daily digest.</summary>
    public static DateTime Digest(DateTime at) => DigestHour.After(at, WorkingCalendar.EnglandAndWales);
}
