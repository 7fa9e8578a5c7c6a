using System.Text.RegularExpressions;
using TalentPool.Design;

namespace TalentPool.Features.Health;

/// <summary>One mail as the administrator's list shows it: to whom and how it went, never what it says.</summary>
public sealed partial record MailRow(
    long Id, string To, string Rule, DateTime CreatedAt, DateTime? SentAt, DateTime? GivenUpAt, DateTime DueAt, int Attempts, string? LastError)
{
    /// <summary>"Offer released: the requester", from the rule's key.</summary>
    public string OfWhat
    {
        get
        {
            var (happened, audience) = Rule.Split(": ", 2) is [var first, var second] ? (first, second) : (Rule, "");
            var words = Capitals().Replace(happened, " $0").Trim().ToLowerInvariant();
            return $"{Words.Capitalised(words)}, for {(audience.Length > 0 ? char.ToLowerInvariant(audience[0]) + audience[1..] : "the reader")}";
        }
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capitals();
}
