using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Rates;
using TalentPool.Platform;

namespace TalentPool.Features.Recharges;

/// <summary>Entries of approved timesheets that the host pays for by the hour, each at the rate of its day as far as awards were approved.</summary>
public sealed class TimeCharges : ChargeSource
{
    public override async Task<IReadOnlyList<Chargeable>> Open(TalentPoolDb db, OpenTo open, CancellationToken cancellation)
    {
        var units = await TimeRow.Units(db, cancellation);
        var rates = await RatesThatApply.Of(db, open.AsOf, open.ProviderId, cancellation);
        return [.. (await Rows(db, open).ToListAsync(cancellation)).Select(row => row.AsCharge(units[row.TermsId], rates.On(row.Agreed, row.Day)))];
    }

    public override async Task<IEnumerable<ChargeGroup>> Groups(TalentPoolDb db, OpenTo open, CancellationToken cancellation) =>
        (await Rows(db, open).Select(row => new { row.HomeId, row.HostId, row.VatTreatment }).Distinct().ToListAsync(cancellation))
            .Select(one => new ChargeGroup(one.HomeId, one.HostId, one.VatTreatment));

    private static IQueryable<TimeRow> Rows(TalentPoolDb db, OpenTo open)
    {
        var links = db.Set<ChargeLink>();
        var asOf = open.AsOf;
        var rows = TimeRow.In(db).Where(row => row.ApprovedAt <= asOf
            && (row.Status == TimesheetStatus.Approved
                || (row.Status == TimesheetStatus.Charged && links.Any(link => link.RecordId == row.TimesheetId && link.Number == row.EntryId && link.ChargedAgainAt != null && link.ChargedAgainAt <= asOf))));
        if (open.ProviderId is { } provider)
        {
            rows = rows.Where(row => row.HomeId == provider);
        }

        if (open.Until is { } until)
        {
            rows = rows.Where(row => row.Day <= until);
        }

        if (open.Only is { } only)
        {
            rows = rows.Where(row => row.HostId == only.RecipientId && row.VatTreatment == only.VatTreatment);
        }

        // An entry is in one of two kinds and its key names both, so the record and the entry are enough to find its line.
        var drafts = open.Drafts;
        return rows.Where(row => !links.Any(link => link.RecordId == row.TimesheetId && link.Number == row.EntryId
            && (link.Kind == LineKind.Time || link.Kind == LineKind.Correction) && link.ChargedAgainAt == null && !drafts.Contains(link.StatementId)));
    }

    /// <summary>There may be a million entries, which the run reads recipient by recipient; here it is enough that there are any.</summary>
    public override async Task<IEnumerable<(Guid ProviderId, Guid PartnershipId)>> Waiting(TalentPoolDb db, IReadOnlySet<Guid> providers, DateTime asOf, DateOnly until, CancellationToken cancellation)
    {
        var links = db.Set<ChargeLink>();
        var waiting = await (
            from timesheet in db.Set<Timesheet>()
            join placement in TimeRow.ByTheHour(db) on timesheet.PlacementId equals placement.Id
            where timesheet.From <= until && timesheet.ApprovedAt <= asOf && (timesheet.Status == TimesheetStatus.Approved
                || (timesheet.Status == TimesheetStatus.Charged && links.Any(link => link.RecordId == timesheet.Id && link.ChargedAgainAt != null
                    && !links.Any(later => later.RecordId == link.RecordId && later.Kind == link.Kind && later.Number == link.Number && later.ChargedAgainAt == null))))
            select new { timesheet.HomeAuthorityId, placement.PartnershipId }).Distinct().ToListAsync(cancellation);
        return waiting.Where(one => providers.Contains(one.HomeAuthorityId)).Select(one => (one.HomeAuthorityId, one.PartnershipId));
    }

    public override Task<Refusal?> Charge(ActScope scope, Guid statementId, IReadOnlyList<ChargeKey> things, CancellationToken cancellation) =>
        ChargeAll<Timesheet>(scope, statementId, [.. things.Where(thing => thing.Kind is LineKind.Time or LineKind.Correction).Select(thing => thing.RecordId)], StatementRefusals.OwnHours);
}
