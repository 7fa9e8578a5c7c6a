using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Files;

/// <summary>What an authority accrues at the end of a financial year, both what it has earned and what it owes, to be reversed on the first day of the next.</summary>
public static class AccrualsCsv
{
    private static readonly string[] Columns =
        ["financial_year", "authority_code", "counterparty_code", "side", "statement_no", "line_no", "placement_no", "cost_centre", "month", "reason", "amount", "vat_category", "reverses_on"];

    public static async Task Write(
        Stream onward, FinancialYear year, Guid authorityId, IEnumerable<Accrual> accruals, AuthorityNames authorities, IReadOnlyDictionary<Guid, PlacementCodes> codes,
        CancellationToken cancellation = default)
    {
        var file = new CsvFile(onward, isForPeople: true);
        await file.Headings(Columns);
        foreach (var accrual in accruals.Where(accrual => accrual.Group.ProviderId == authorityId || accrual.Group.RecipientId == authorityId))
        {
            var isIncome = accrual.Group.ProviderId == authorityId;
            await file.Row(
            [
                CsvCell.Text($"{year}"),
                CsvCell.Text(authorities.Code(authorityId)),
                CsvCell.Text(authorities.Code(isIncome ? accrual.Group.RecipientId : accrual.Group.ProviderId)),
                CsvCell.Text(isIncome ? "income" : "cost"),
                CsvCell.Text(accrual.StatementReference),
                CsvCell.Number(accrual.LineNumber),
                CsvCell.Text(accrual.PlacementReference),
                CsvCell.Text(isIncome ? "" : codes.GetValueOrDefault(accrual.PlacementId)?.CostCentre),
                CsvCell.Month(accrual.Month),
                CsvCell.Text(ReasonOf(accrual.Reason)),
                CsvCell.Money(accrual.NetPence),
                CsvCell.Text(accrual.Group.VatTreatment == Domain.Partnerships.VatTreatment.Undecided ? "not decided" : Vat.CategoryOf(accrual.Group.VatTreatment)),
                CsvCell.Day(year.LastDay.AddDays(1)),
            ], cancellation);
        }

        await file.End(cancellation);
    }

    private static string ReasonOf(AccrualReason reason) => reason switch
    {
        AccrualReason.OpenBalance => "approved, on no statement yet",
        AccrualReason.RateMissing => "held back, a rate is missing",
        AccrualReason.NotApproved => "handed in, not approved yet",
        AccrualReason.NotIssued => "statement not issued",
        AccrualReason.NotAnswered => "issued, not answered yet",
        AccrualReason.Unanswered => "unanswered",
        AccrualReason.Disputed => "disputed",
        _ => "agreed, not invoiced in the year",
    };
}
