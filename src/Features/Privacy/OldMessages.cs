using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Domain.Waiting;
using TalentPool.Notices;
using TalentPool.Platform.Looks;

namespace TalentPool.Features.Privacy;

/// <summary>Removes what was said and who looked, once it is no longer kept. None of it is evidence of an act: the chains hold that.</summary>
public sealed class OldMessages(Databases databases, WriteGate gate, RetentionSchedule schedule)
{
    /// <returns>How many there were of each; nudges count as notices.</returns>
    public async Task<(int Notices, int Mails, int Looks)> Remove(DateOnly today, CancellationToken cancellation = default)
    {
        using var ticket = await gate.Enter(cancellation);
        await using var db = databases.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancellation);
        var mails = await Mails(db, today).ExecuteDeleteAsync(cancellation);
        var notices = await Notices(db, today).ExecuteDeleteAsync(cancellation) + await Nudges(db, schedule, today).ExecuteDeleteAsync(cancellation);
        var looks = await Looks(db, today).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return (notices, mails, looks);
    }

    public async Task<(int Notices, int Mails, int Looks)> Count(DateOnly today, CancellationToken cancellation = default)
    {
        await using var db = databases.Open();
        return (await Notices(db, today).CountAsync(cancellation) + await Nudges(db, schedule, today).CountAsync(cancellation), await Mails(db, today).CountAsync(cancellation), await Looks(db, today).CountAsync(cancellation));
    }

    private IQueryable<Notice> Notices(TalentPoolDb db, DateOnly today)
    {
        var before = After(schedule.NoticesBefore(today));
        return db.Set<Notice>().Where(notice => notice.At < before);
    }

    /// <summary>The nudges that are no longer kept; the events that say so lose their names before they go.</summary>
    public static IQueryable<Nudge> Nudges(TalentPoolDb db, RetentionSchedule schedule, DateOnly today)
    {
        var last = schedule.NoticesBefore(today);
        return db.Set<Nudge>().Where(nudge => nudge.On <= last);
    }

    /// <summary>The earliest instant whose nudges are still kept.</summary>
    public static DateTime NudgesBefore(RetentionSchedule schedule, DateOnly today) => After(schedule.NoticesBefore(today));

    /// <summary>Mail that still waits is never removed: somebody has to see that it was not sent.</summary>
    private IQueryable<MailMessage> Mails(TalentPoolDb db, DateOnly today)
    {
        var before = After(schedule.NoticesBefore(today));
        return db.Set<MailMessage>().Where(mail => mail.CreatedAt < before && (mail.SentAt != null || mail.GivenUpAt != null));
    }

    private IQueryable<Look> Looks(TalentPoolDb db, DateOnly today)
    {
        var before = After(schedule.RecordsBefore(today));
        return db.Set<Look>().Where(look => look.At < before);
    }

    private static DateTime After(DateOnly day) => WorkingCalendar.EnglandAndWales.AtLocal(day.AddDays(1), TimeOnly.MinValue);
}
