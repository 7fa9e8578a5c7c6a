namespace TalentPool.Features.Partnerships.Versions;

/// <summary>What one version says otherwise than the one before.</summary>
public sealed record TermsChange(string What, string Before, string After)
{
    public static IReadOnlyList<TermsChange> Between(IReadOnlyList<TermsLine> before, IReadOnlyList<TermsLine> after) =>
        [.. before.Zip(after).Where(pair => pair.First != pair.Second).Select(pair => new TermsChange(pair.Second.What, pair.First.Value, pair.Second.Value))];
}
