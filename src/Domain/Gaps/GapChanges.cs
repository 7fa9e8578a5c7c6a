namespace TalentPool.Domain.Gaps;

/// <summary>What a posted gap is to ask for from now on. Made from the gap as it is, and changed with <c>with</c>.</summary>
/// <param name="Comparator">The outside price; a version is added when it differs from the last.</param>
/// <param name="ComparatorReason">Why the outside price changes; asked for once it is locked.</param>
public sealed record GapChanges(
    string Title, string Description, IReadOnlyList<SkillNeed> Skills, GapShape Shape, bool IsShared, int? SmallestPartMinutes,
    string Place, bool IsRemote, ComparatorTerms Comparator, string ComparatorReason)
{
    public static GapChanges Of(Gap gap) => new(
        gap.Title, gap.Description, [.. gap.Skills], gap.Shape!, gap.IsShared, gap.SmallestPartMinutes,
        gap.Place, gap.IsRemote, gap.Comparator!.Terms, "");
}
