namespace TalentPool.Domain.Savings;

/// <summary>The price outside that a placement's saving is measured against: fixed before the work began. A later change is kept beside it, and the lower of the two counts.</summary>
/// <param name="PencePerHour">As it was frozen at acceptance. 1 or more.</param>
/// <param name="LaterPencePerHour">As it was changed to since; null where it was not. 1 or more.</param>
/// <param name="IsForCover">Whether the outside route was agency cover.</param>
public sealed record Baseline(long PencePerHour, BaselineSource Source, string EvidenceReference, long? LaterPencePerHour = null, bool IsForCover = false)
{
    public long CountingPencePerHour => Math.Min(PencePerHour, LaterPencePerHour ?? PencePerHour);

    internal Refusal? Fault() =>
        PencePerHour < 1 || LaterPencePerHour < 1 ? SavingRefusals.BaselineMissing
        : string.IsNullOrWhiteSpace(EvidenceReference) ? SavingRefusals.BaselineEvidenceMissing
        : Source == BaselineSource.CourtGuideline && IsForCover ? SavingRefusals.GuidelineIsNoPriceForCover
        : null;
}
