using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Recharges;

/// <summary>What a document comes to. Its net is the sum of its rounded lines, and VAT is worked out once, on that sum (EN 16931, BR-CO-17).</summary>
public readonly record struct DocumentTotals(long NetPence, long VatPence)
{
    public long GrossPence => NetPence + VatPence;

    public static DocumentTotals Of(VatTreatment treatment, IEnumerable<long> linesPence) => Of(treatment, linesPence.Sum());

    public static DocumentTotals Of(VatTreatment treatment, long netPence) => new(netPence, Pence.Percent(netPence, Vat.PercentOf(treatment)));
}
