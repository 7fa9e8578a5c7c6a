using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;
using TalentPool.Domain.Recharges;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Privacy;
using TalentPool.Features.Rates;

namespace TalentPool.Features.Recharges;

/// <summary>
/// Everything that was ever approved or became due, on a line or not, for the proof of the money. It is read from the records themselves and asks none of the
/// sources of charges, so that what these forget or leave out is found missing.
/// </summary>
public sealed class ApprovedCharges
{
    private readonly TalentPoolDb _db;
    private readonly RatesThatApply _rates;

    private ApprovedCharges(TalentPoolDb db, RatesThatApply rates) => (_db, _rates) = (db, rates);

    public static async Task<List<Chargeable>> Of(TalentPoolDb db, CancellationToken cancellation)
    {
        var approved = new ApprovedCharges(db, await RatesThatApply.Of(db, cancellation: cancellation));
        return [.. await approved.Time(cancellation), .. await approved.Expenses(cancellation), .. await Fees(db, cancellation)];
    }

    /// <summary>What an hour of each line that charged hours of a rate that moves comes to now.</summary>
    public static async Task<List<LineRate>> LineRates(TalentPoolDb db, CancellationToken cancellation)
    {
        var rates = await RatesThatApply.Of(db, cancellation: cancellation);
        return
        [
            .. from line in await MovingLine.In(db, OpenTo.Everybody).ToListAsync(cancellation)
               let now = rates.On(line.Agreed, line.From)
               where now is not null
               select new LineRate(line.Line, now.RateId, now.PencePerHour),
        ];
    }

    /// <summary>What stands on a line keeps the rate at which it was charged, if it is one that its placement allows; an award since makes an adjustment.</summary>
    private async Task<IEnumerable<Chargeable>> Time(CancellationToken cancellation)
    {
        var units = await TimeRow.Units(_db, cancellation);
        var rows = await TimeRow.In(_db).Where(row => row.Status == TimesheetStatus.Approved || row.Status == TimesheetStatus.Charged).ToListAsync(cancellation);
        var lines = await Lines(rows.Exists(row => row.Matter == RecordErasure.Erased), rows.Exists(row => row.TermKind != RateTermKind.Fixed), cancellation);
        return rows.Select(row =>
        {
            var line = lines[(row.TimesheetId, row.EntryId)].LastOrDefault();
            return (row with { Matter = Matter(row.Matter, line) }).AsCharge(units[row.TermsId], RateOn(line, row) ?? _rates.On(row.Agreed, row.Day));
        });
    }

    private async Task<IEnumerable<Chargeable>> Expenses(CancellationToken cancellation)
    {
        var rows = await ExpenseRow.In(_db).Where(row => row.Status == TimesheetStatus.Approved || row.Status == TimesheetStatus.Charged).ToListAsync(cancellation);
        var lines = await Lines(rows.Exists(row => row.Matter == RecordErasure.Erased), false, cancellation);
        return rows.Select(row => (row with { Matter = Matter(row.Matter, lines[(row.Id, 0)].LastOrDefault()) }).AsCharge());
    }

    private static async Task<IEnumerable<Chargeable>> Fees(TalentPoolDb db, CancellationToken cancellation) =>
        (await FeeRow.Due(FeeRow.Placements(db), OpenTo.Ever, cancellation)).Select(row => row.AsCharge());

    /// <summary>Where words have been erased, the line says which matter it was.</summary>
    private static string Matter(string matter, ChargedOn? line) => matter == RecordErasure.Erased && line is not null ? line.Matter : matter;

    private RateNow? RateOn(ChargedOn? line, TimeRow row) =>
        line is { Stands: true, RateId: { } rateId, RatePencePerHour: { } pence } && _rates.Ever(row.Agreed, row.Day, rateId, pence) ? new RateNow(rateId, pence, false) : null;

    /// <summary>The lines of each thing, the last one last. There may be a million, so they are read only where they say what the thing itself does not.</summary>
    /// <param name="all">Also of placements whose rate is fixed.</param>
    private async Task<ILookup<(Guid RecordId, long Number), ChargedOn>> Lines(bool all, bool moving, CancellationToken cancellation) =>
        (all || moving ? await (
            from link in _db.Set<ChargeLink>()
            join line in _db.Set<StatementLine>() on new { link.StatementId, Number = link.LineNumber } equals new { line.StatementId, line.Number }
            join placement in _db.Set<Placement>() on line.PlacementId equals placement.Id
            where (link.Kind == LineKind.Time || link.Kind == LineKind.Correction || link.Kind == LineKind.Expense) && (all || placement.TermKind != RateTermKind.Fixed)
            orderby link.Id
            select new ChargedOn(link.RecordId, link.Number, link.ChargedAgainAt == null, line.Matter, line.RateId, line.RatePencePerHour)).ToListAsync(cancellation) : [])
        .ToLookup(line => (line.RecordId, line.Number));

    /// <param name="Stands">Whether it was not taken back to be charged again.</param>
    private sealed record ChargedOn(Guid RecordId, long Number, bool Stands, string Matter, Guid? RateId, long? RatePencePerHour);
}
