using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>What is left of lines that were in dispute when their document went out, and are settled since.</summary>
public sealed class BroughtForwardCharges : ChargeSource
{
    public override async Task<IReadOnlyList<Chargeable>> Open(TalentPoolDb db, OpenTo open, CancellationToken cancellation)
    {
        var asOf = open.AsOf;
        var statements = db.Set<Statement>().AsNoTracking().Where(statement => statement.Disputes.Any(dispute => dispute.IsLeftOut && dispute.SettledAt != null && dispute.SettledAt <= asOf));
        if (open.ProviderId is { } provider)
        {
            statements = statements.Where(statement => statement.ProviderId == provider);
        }

        if (open.Only is { } only)
        {
            statements = statements.Where(statement => statement.RecipientId == only.RecipientId && statement.VatTreatment == only.VatTreatment);
        }

        var settled = await statements.ToListAsync(cancellation);
        if (settled.Count == 0)
        {
            return [];
        }

        var (ids, drafts) = (settled.Select(statement => statement.Id).ToList(), open.Drafts);
        var there = (await db.Set<ChargeLink>().AsNoTracking()
                .Where(link => link.Kind == LineKind.BroughtForward && ids.Contains(link.RecordId) && link.ChargedAgainAt == null && !drafts.Contains(link.StatementId))
                .ToListAsync(cancellation))
            .Select(link => link.Thing).ToHashSet();
        return
        [
            .. from statement in settled
               from line in statement.BroughtForward()
               where !there.Contains(line.Key) && statement.DisputeOf(line.Origin.Number)!.WasSettledBy(asOf)
               select line,
        ];
    }
}
