using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Officers;

/// <summary>Whether an officer fits a gap, with every failing condition and no other.</summary>
/// <param name="CouldTake">The work, or the largest part of a shared gap over the same dates, that the officer can do alone; null when none.</param>
/// <param name="Reasons">Failures first, then what is still needed, then the desirable skills that are met.</param>
public sealed record FitVerdict(bool Fits, bool FitsPart, GapShape? CouldTake, IReadOnlyList<FitReason> Reasons)
{
    public IEnumerable<FitReason> Failures => Reasons.Where(reason => reason.IsFailure);

    public int DesirablesMet => Reasons.Count(reason => reason.Kind == FitReasonKind.DesirableMet);
}
