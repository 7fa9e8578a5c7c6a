using TalentPool.Domain.Partnerships;

namespace TalentPool.Domain.Recharges;

/// <summary>
/// What a VAT treatment does to a document. It is signed off for each version of the terms, and may differ for each placement; a treatment
/// that nobody has decided holds the statement, and is never nought.
/// </summary>
public static class Vat
{
    /// <summary>The standard rate in force since 4 January 2011 (Value Added Tax Act 1994, section 2).</summary>
    public const int StandardPercent = 20;

    /// <summary>The letter of the category in invoices by EN 16931.</summary>
    public static string CategoryOf(VatTreatment treatment) => treatment switch
    {
        VatTreatment.OutsideScope => "O",
        VatTreatment.Standard => "S",
        VatTreatment.Exempt => "E",
        _ => throw new ArgumentOutOfRangeException(nameof(treatment), treatment, "Nobody has decided how VAT applies."),
    };

    public static int PercentOf(VatTreatment treatment) => CategoryOf(treatment) == "S" ? StandardPercent : 0;
}
