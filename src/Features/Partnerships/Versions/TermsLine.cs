using TalentPool.Design;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Placements;

namespace TalentPool.Features.Partnerships.Versions;

/// <summary>One thing that a version of the terms says, as people read it.</summary>
/// <param name="Group">The heading that it stands under.</param>
public sealed record TermsLine(string Group, string What, string Value)
{
    private const string Shared = "What is shared, and under which powers";
    private const string Money = "Money and risk";

    /// <summary>Whether the founding of a partnership asks for it. All else begins as is usual.</summary>
    public bool IsAskedAtFounding => Group == Shared;

    /// <summary>All that a version says, always in the same order, so that two versions can be laid side by side.</summary>
    /// <param name="areas">The names of the service areas that are shared while it applies.</param>
    public static IReadOnlyList<TermsLine> Of(TermsWording wording, IReadOnlyList<string> areas) =>
    [
        new(Shared, "Legal bases", string.Join("; ", wording.LegalBases.Order().Select(basis => PlacementWords.Of(basis)))),
        new(Shared, "Service areas", string.Join(", ", areas.Order(StringComparer.Ordinal))),
        new(Money, "Why it is no procurement", TermsWords.Of(wording.ProcurementExemption)),
        new(Money, "Whose insurance answers for the work", TermsWords.Of(wording.Indemnity)),
        new(Money, "How work is priced", TermsWords.Of(wording.Pricing)),
        new(Money, "Unit in which time is charged", Words.Count(wording.UnitMinutes, "minute")),
        new(Money, "Rounding up to the unit", TermsWords.OfRounding(wording.RoundsEachEntry)),
        .. PolicyFigure.All.Select(figure => new TermsLine(figure.Group, Words.Capitalised(figure.Text), TermsWords.Amount(figure, figure.In(wording.Figures)))),
    ];
}
