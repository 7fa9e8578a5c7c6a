using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Certificates;

/// <summary>Which issues of one clearance's certificate were signed, and what the newest of them says.</summary>
internal sealed record SignedIssues(IReadOnlySet<int> Issues, int Newest, string Number, CertificatePayload.AboutClearance Says)
{
    public static SignedIssues With(SignedIssues? others, CertificatePayload signed) => others is null
        ? new(new HashSet<int> { signed.Issue }, signed.Issue, signed.Number, signed.Clearance)
        : signed.Issue > others.Newest
            ? new(others.Issues.Append(signed.Issue).ToHashSet(), signed.Issue, signed.Number, signed.Clearance)
            : others with { Issues = others.Issues.Append(signed.Issue).ToHashSet() };

    /// <summary>Why these are not all the certificates of that clearance, or not those that it should have; null when they are.</summary>
    public static string? WhyNotOf(Clearance clearance, SignedIssues? signed)
    {
        if (signed is null)
        {
            return "it was granted, but no certificate of it was signed";
        }

        if (!signed.Issues.SetEquals(Enumerable.Range(1, clearance.CertificateIssue)))
        {
            return $"it is at issue {clearance.CertificateIssue}, but the issues signed are {string.Join(", ", signed.Issues.Order())}";
        }

        var differs = Differences(clearance, signed).ToList();
        return differs.Count == 0 ? null : $"its {string.Join(", ", differs)} {(differs.Count == 1 ? "is" : "are")} not what issue {signed.Newest} of its certificate says";
    }

    private static IEnumerable<string> Differences(Clearance clearance, SignedIssues signed)
    {
        var says = signed.Says;
        (string Name, bool IsSame)[] parts =
        [
            ("number", clearance.CertificateNumber == signed.Number),
            ("kind", clearance.Kind == says.Kind),
            ("minutes", clearance.Covers.Total == says.Minutes),
            ("first day", clearance.From == says.From),
            ("last day", clearance.To == says.To),
            ("day of the grant", clearance.GrantedAt == says.GrantedAt),
            ("expiry", clearance.ExpiresAt == says.ExpiresAt),
            ("approvals", clearance.Approvals.OrderBy(approval => approval.Number).Select(approval => (approval.Name, approval.Role, approval.At))
                .SequenceEqual(says.Approvals.Select(decision => (decision.Name, decision.Role, decision.At)))),
        ];
        return parts.Where(part => !part.IsSame).Select(part => part.Name);
    }
}
