using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Rates;

namespace TalentPool.Features.Recharges;

/// <summary>An entry of a timesheet as it is charged. Hours of work that is paid for by a fee or a share, or not at all, are none.</summary>
public sealed record TimeRow
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

    public RateTermKind TermKind { get; init; }

    public long? CeilingPencePerHour { get; init; }

    public DateTime AgreedAt { get; init; }

    public RateAgreed Agreed => new(HomeId, RateId, RatePencePerHour, TermKind, CeilingPencePerHour, AgreedAt);

    /// <summary>A placement of the time before prices had kinds is charged by the hour.</summary>
    public static IQueryable<Placement> ByTheHour(TalentPoolDb db) => db.Set<Placement>().Where(placement => placement.RateId != Guid.Empty || placement.PriceAgreed == null);

    public static IQueryable<TimeRow> In(TalentPoolDb db) =>
        from timesheet in db.Set<Timesheet>()
        join placement in ByTheHour(db) on timesheet.PlacementId equals placement.Id
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
            TermKind = placement.TermKind,
            CeilingPencePerHour = placement.CeilingPencePerHour,
            AgreedAt = placement.AgreedAt,
        };

    public static async Task<Dictionary<Guid, ChargeUnits>> Units(TalentPoolDb db, CancellationToken cancellation) =>
        await db.Set<Terms>().AsNoTracking().IgnoreAutoIncludes()
            .Select(terms => new { terms.Id, terms.UnitMinutes, terms.RoundsEachEntry })
            .ToDictionaryAsync(terms => terms.Id, terms => new ChargeUnits(terms.UnitMinutes, terms.RoundsEachEntry ? UnitRounding.EachEntry : UnitRounding.LineTotal), cancellation);

    /// <param name="rate">Of its day; null where there is none, which holds the whole timesheet back.</param>
    public ChargeableTime AsCharge(ChargeUnits units, RateNow? rate) => new(
        new ChargeGroup(HomeId, HostId, VatTreatment), TimesheetId, $"{PlacementReference}, {Shown.Days(From, To)}", EntryId,
        new ChargedFor(PlacementId, PlacementReference, Matter), Day, Minutes, rate?.RateId, rate?.PencePerHour, units, CorrectsId);
}
