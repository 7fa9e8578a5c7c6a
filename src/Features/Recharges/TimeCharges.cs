using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Privacy;
using TalentPool.Platform;

namespace TalentPool.Features.Recharges;

/// <summary>Entries of approved timesheets that the host pays for.</summary>
public sealed class TimeCharges : ChargeSource
{
    public override async Task<IReadOnlyList<Chargeable>> Open(TalentPoolDb db, OpenTo open, CancellationToken cancellation)
    {
        var links = db.Set<ChargeLink>();
        var asOf = open.AsOf;
        var rows = Rows(db).Where(row => row.ApprovedAt <= asOf
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
        rows = rows.Where(row => !links.Any(link => link.RecordId == row.TimesheetId && link.Number == row.EntryId
            && (link.Kind == LineKind.Time || link.Kind == LineKind.Correction) && link.ChargedAgainAt == null && !drafts.Contains(link.StatementId)));
        var units = await Units(db, cancellation);
        return [.. (await rows.ToListAsync(cancellation)).Select(row => row.AsCharge(units[row.TermsId]))];
    }

    /// <summary>Where the words of hours have been erased, the line says which matter it was.</summary>
    public override async Task<IReadOnlyList<Chargeable>> Approved(TalentPoolDb db, CancellationToken cancellation)
    {
        var units = await Units(db, cancellation);
        var rows = await Rows(db).Where(row => row.Status == TimesheetStatus.Approved || row.Status == TimesheetStatus.Charged).ToListAsync(cancellation);
        if (!rows.Exists(row => row.Matter == RecordErasure.Erased))
        {
            return [.. rows.Select(row => row.AsCharge(units[row.TermsId]))];
        }

        var matters = await db.Set<ChargeLink>().Where(link => link.Kind == LineKind.Time || link.Kind == LineKind.Correction)
            .Join(db.Set<StatementLine>(), link => new { link.StatementId, Number = link.LineNumber }, line => new { line.StatementId, line.Number }, (link, line) => new { link.RecordId, link.Number, line.Matter, link.Id })
            .OrderBy(row => row.Id).ToListAsync(cancellation);
        var byEntry = matters.GroupBy(row => (row.RecordId, row.Number)).ToDictionary(entry => entry.Key, entry => entry.Last().Matter);
        return [.. rows.Select(row => (row.Matter == RecordErasure.Erased && byEntry.TryGetValue((row.TimesheetId, row.EntryId), out var matter) ? row with { Matter = matter } : row).AsCharge(units[row.TermsId]))];
    }

    public override async Task<Refusal?> Charge(ActScope scope, Guid statementId, IReadOnlyList<ChargeKey> things, CancellationToken cancellation)
    {
        foreach (var id in things.Where(thing => thing.Kind is LineKind.Time or LineKind.Correction).Select(thing => thing.RecordId).Distinct().Order())
        {
            var timesheet = await scope.Take<Timesheet>(id);
            if (timesheet.OfficerPersonId == scope.Actor.PersonId)
            {
                return StatementRefusals.OwnHours;
            }

            // What was charged before and taken back to be charged anew is charged already.
            if (timesheet.Status != TimesheetStatus.Charged && timesheet.Charge(scope.Actor, scope.At, statementId) is { IsDone: false } no)
            {
                return no.Refusal;
            }
        }

        return null;
    }

    private static async Task<Dictionary<Guid, ChargeUnits>> Units(TalentPoolDb db, CancellationToken cancellation) =>
        await db.Set<Terms>().AsNoTracking().IgnoreAutoIncludes()
            .Select(terms => new { terms.Id, terms.UnitMinutes, terms.RoundsEachEntry })
            .ToDictionaryAsync(terms => terms.Id, terms => new ChargeUnits(terms.UnitMinutes, terms.RoundsEachEntry ? UnitRounding.EachEntry : UnitRounding.LineTotal), cancellation);

    private static IQueryable<TimeRow> Rows(TalentPoolDb db) =>
        from timesheet in db.Set<Timesheet>()
        join placement in db.Set<Placement>() on timesheet.PlacementId equals placement.Id
        join entry in db.Set<TimesheetEntry>() on timesheet.Id equals entry.TimesheetId
        where entry.IsChargeable && entry.Minutes != 0
        select new TimeRow
        {
            TimesheetId = timesheet.Id,
            Status = timesheet.Status,
            ApprovedAt = timesheet.ApprovedAt,
            From = timesheet.From,
            To = timesheet.To,
            CorrectsId = timesheet.CorrectsId,
            HomeId = timesheet.HomeAuthorityId,
            HostId = timesheet.HostAuthorityId,
            EntryId = entry.Id,
            Day = entry.Day,
            Minutes = entry.Minutes,
            Matter = entry.MatterReference,
            PlacementId = placement.Id,
            PlacementReference = placement.Reference,
            TermsId = placement.TermsId,
            VatTreatment = placement.VatTreatment,
            RateId = placement.RateId,
            RatePencePerHour = placement.RatePencePerHour,
        };

    private sealed record TimeRow
    {
        public Guid TimesheetId { get; init; }

        public TimesheetStatus Status { get; init; }

        public DateTime? ApprovedAt { get; init; }

        public DateOnly From { get; init; }

        public DateOnly To { get; init; }

        public Guid? CorrectsId { get; init; }

        public Guid HomeId { get; init; }

        public Guid HostId { get; init; }

        public long EntryId { get; init; }

        public DateOnly Day { get; init; }

        public int Minutes { get; init; }

        public string Matter { get; init; } = "";

        public Guid PlacementId { get; init; }

        public string PlacementReference { get; init; } = "";

        public Guid TermsId { get; init; }

        public VatTreatment VatTreatment { get; init; }

        public Guid RateId { get; init; }

        public long RatePencePerHour { get; init; }

        public ChargeableTime AsCharge(ChargeUnits units) => new(
            new ChargeGroup(HomeId, HostId, VatTreatment), TimesheetId, $"{PlacementReference}, {Shown.Days(From, To)}", EntryId,
            new ChargedFor(PlacementId, PlacementReference, Matter), Day, Minutes, RateId, RatePencePerHour, units, CorrectsId);
    }
}
