using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Platform;

namespace TalentPool.Features.Recharges;

/// <summary>Parts of a fixed fee and monthly shares of a post, each from when it is due. There is no record to mark: what is due follows from the placement.</summary>
public sealed class FeeCharges : ChargeSource
{
    public override async Task<IReadOnlyList<Chargeable>> Open(TalentPoolDb db, OpenTo open, CancellationToken cancellation)
    {
        var placements = FeeRow.Placements(db);
        if (open.ProviderId is { } provider)
        {
            placements = placements.Where(placement => placement.HomeAuthorityId == provider);
        }

        if (open.Only is { } only)
        {
            placements = placements.Where(placement => placement.HostAuthorityId == only.RecipientId && placement.VatTreatment == only.VatTreatment);
        }

        var due = (await FeeRow.Due(placements, open.AsOf, cancellation)).Where(row => open.Until is not { } until || row.Fee.Day <= until).Select(row => row.AsCharge()).ToList();
        if (due.Count == 0)
        {
            return [];
        }

        var (ids, drafts) = (placements.Select(placement => placement.Id), open.Drafts);
        var there = (await db.Set<ChargeLink>().AsNoTracking()
                .Where(link => link.Kind == LineKind.Fee && ids.Contains(link.RecordId) && link.ChargedAgainAt == null && !drafts.Contains(link.StatementId))
                .ToListAsync(cancellation))
            .Select(link => link.Thing).ToHashSet();
        return [.. due.Where(thing => !there.Contains(thing.Key))];
    }

    public override async Task<Refusal?> Charge(ActScope scope, Guid statementId, IReadOnlyList<ChargeKey> things, CancellationToken cancellation)
    {
        var (ids, own) = (things.Where(thing => thing.Kind == LineKind.Fee).Select(thing => thing.RecordId).Distinct().ToList(), scope.Actor.PersonId);
        return ids.Count > 0 && await scope.Db.Set<Placement>().AnyAsync(placement => ids.Contains(placement.Id) && placement.OfficerPersonId == own, cancellation)
            ? StatementRefusals.OwnWork
            : null;
    }
}
