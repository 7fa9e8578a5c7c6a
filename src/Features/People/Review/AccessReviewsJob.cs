using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.Jobs;

namespace TalentPool.Features.People.Review;

/// <summary>Finds the authorities whose review is to open or is late. Who gave the first roles in this quarter has looked at them in it.</summary>
public sealed class AccessReviewsJob(TalentPoolDb db, OpenAccessReviewHandler open) : IScanJob
{
    public async Task Run(Scan scan, CancellationToken cancellation)
    {
        var quarter = AccessReview.QuarterOf(scan.Today);
        var began = WorkingCalendar.EnglandAndWales.AtLocal(quarter, TimeOnly.MinValue);
        var due = await db.Set<Authority>().AsNoTracking().IgnoreAutoIncludes()
            .Where(authority => db.Set<Partnership>().Any(partnership => partnership.Memberships.Any(membership =>
                membership.AuthorityId == authority.Id && membership.From <= scan.Today && (membership.To == null || membership.To >= scan.Today))))
            .Where(authority => db.Set<Grant>().Any(grant => grant.ScopeId == authority.Id && grant.GrantedAt < began))
            .Where(authority => !db.Set<AccessReview>().Any(review => review.AuthorityId == authority.Id && review.Quarter == quarter)
                || db.Set<AccessReview>().Any(review => review.AuthorityId == authority.Id && review.CompletedAt == null && review.OverdueSaidAt == null && review.DueAt <= scan.At))
            .OrderBy(authority => authority.Id).Select(authority => authority.Id).ToListAsync(cancellation);
        await scan.Each(due, id => open.Handle(Act.OfClock(), new OpenAccessReview(id), cancellation));
    }
}
