using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Platform;

namespace TalentPool.Features.Recharges;

/// <summary>Approved expenses, and what corrects them.</summary>
public sealed class ExpenseCharges : ChargeSource
{
    public override async Task<IReadOnlyList<Chargeable>> Open(TalentPoolDb db, OpenTo open, CancellationToken cancellation)
    {
        var (asOf, drafts) = (open.AsOf, open.Drafts);
        var links = db.Set<ChargeLink>().Where(link => link.Kind == LineKind.Expense);
        var rows = ExpenseRow.In(db).Where(row => row.ApprovedAt <= asOf
            && (row.Status == TimesheetStatus.Approved
                || (row.Status == TimesheetStatus.Charged && links.Any(link => link.RecordId == row.Id && link.ChargedAgainAt != null && link.ChargedAgainAt <= asOf)))
            && !links.Any(link => link.RecordId == row.Id && link.ChargedAgainAt == null && !drafts.Contains(link.StatementId)));
        if (open.ProviderId is { } provider)
        {
            rows = rows.Where(row => row.HomeId == provider);
        }

        if (open.Until is { } until)
        {
            rows = rows.Where(row => row.PaidOn <= until);
        }

        if (open.Only is { } only)
        {
            rows = rows.Where(row => row.HostId == only.RecipientId && row.VatTreatment == only.VatTreatment);
        }

        return [.. (await rows.ToListAsync(cancellation)).Select(row => row.AsCharge())];
    }

    public override Task<Refusal?> Charge(ActScope scope, Guid statementId, IReadOnlyList<ChargeKey> things, CancellationToken cancellation) =>
        ChargeAll<Expense>(scope, statementId, [.. things.Where(thing => thing.Kind == LineKind.Expense).Select(thing => thing.RecordId)], StatementRefusals.OwnExpense);
}
