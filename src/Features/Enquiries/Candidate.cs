using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;

namespace TalentPool.Features.Enquiries;

/// <summary>One of the own officers beside what is asked for: by name, because this never leaves the home.</summary>
/// <param name="IsOffered">Whether an offer of them for this gap is open already.</param>
/// <param name="IsAskedFor">Whether a direct request means them, as far as their identifier, name or work email tells.</param>
public sealed record Candidate(Officer Officer, string Name, FitVerdict Verdict, bool IsOffered, bool IsAskedFor = false)
{
    /// <summary>What is lacking is little enough that the home may put it right or offer all the same.</summary>
    public bool IsNearMiss => !Verdict.Fits && !Verdict.FitsPart && (Verdict.Failures.Count() == 1 || Verdict.Failures.All(failure =>
        failure.IsAboutTime || failure.Kind is FitReasonKind.AdvertLapsed or FitReasonKind.NoLiveAdvert));

    /// <summary>What the home would put forward: the whole, or of shared work the part that the officer can take.</summary>
    public GapShape PutForward(GapShape whole) => Verdict.CouldTake ?? whole;

    /// <summary>The essential skills that are not met, each as a sentence.</summary>
    public IReadOnlyList<string> EssentialsNotMet =>
        [.. Verdict.Reasons.Where(reason => reason.Kind is FitReasonKind.MissingSkill or FitReasonKind.LevelTooLow).Select(reason => reason.Sentence)];

    public string Sentences => string.Join(' ', Verdict.Reasons.Select(reason => reason.Sentence));
}
