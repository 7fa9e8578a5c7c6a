using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.People.Import;

/// <summary>
/// Authorities whose last list of staff is more than a month old and that were not reminded of it in the last month. When they were, the chain says. An
/// authority that has never sent one keeps its people by hand and is left in peace.
/// </summary>
public static class OldStaffLists
{
    public static async Task<List<Guid>> Due(TalentPoolDb db, DateOnly today, CancellationToken cancellation = default)
    {
        var authorities = await db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes()
            .Where(authority => db.Set<StaffFile>().Any(file => file.AuthorityId == authority.Id && file.ImportedAt != null)
                && db.Set<Partnership>().Any(partnership => partnership.Memberships.Any(membership =>
                    membership.AuthorityId == authority.Id && membership.From <= today && (membership.To == null || membership.To >= today))))
            .OrderBy(authority => authority.Id).Select(authority => authority.Id).ToListAsync(cancellation);
        var due = new List<Guid>();
        foreach (var authorityId in authorities)
        {
            if (await DueOf(db, authorityId, today, cancellation) is not null)
            {
                due.Add(authorityId);
            }
        }

        return due;
    }

    /// <summary>The file of the last list, where its authority is to be reminded today; null where it is not.</summary>
    public static async Task<Guid?> DueOf(TalentPoolDb db, Guid authorityId, DateOnly today, CancellationToken cancellation = default)
    {
        var last = await db.Set<StaffFile>().AsNoTracking().Where(file => file.AuthorityId == authorityId && file.ImportedAt != null)
            .OrderByDescending(file => file.ImportedAt).Select(file => new { file.Id, file.ImportedAt }).FirstOrDefaultAsync(cancellation);
        if (last is null || !IsOverAMonthAgo(last.ImportedAt!.Value))
        {
            return null;
        }

        var reminded = await db.Set<ChainEvent>().AsNoTracking().Where(link => link.SubjectId == last.Id && link.Kind == nameof(StaffListGrewOld)).MaxAsync(link => (DateTime?)link.EffectiveAt, cancellation);
        return reminded is { } at && !IsOverAMonthAgo(at) ? null : last.Id;

        bool IsOverAMonthAgo(DateTime then) => WorkingCalendar.EnglandAndWales.LocalDate(then).AddMonths(1) < today;
    }
}
