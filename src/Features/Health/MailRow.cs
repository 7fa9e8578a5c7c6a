using System.Text.RegularExpressions;
using TalentPool.Design;
using TalentPool.Notices;

namespace TalentPool.Features.Health;

/// <summary>One mail as the administrator's list shows it: to whom and how it went, never what it says.</summary>
public sealed partial record MailRow(
    long Id, string To, string Rule, DateTime CreatedAt, DateTime? SentAt, DateTime? GivenUpAt, DateTime DueAt, int Attempts, string? LastError, bool IsForDigest = false)
{
    /// <summary>"Reminder to answer an enquiry", or else what happened: "Offer released".</summary>
    public string About(NoticeRules rules)
    {
        if (rules.Find(Rule) is { Rule.About: { } about })
        {
            return about;
        }

        var happened = Rule.Split(": ", 2)[0];
        return happened switch
        {
            MailMessage.DigestRule or MailMessage.PasswordLinkRule => happened,
            "CheckStarted" => "Enquiry to answer",
            "EnquiryReopened" => "Enquiry to answer again",
            "EnquiryLapsed" => "Time to answer an enquiry has run out",
            "GapExhausted" => "Nobody found for a gap",
            "GapDraftChanged" => "Faster answers asked for on a draft",
            "AdvertConfirmationAsked" => "Reminder to confirm availability",
            "AdvertLapsed" => "Availability lapsed",
            "ChainHeadsTold" => "Heads of the evidence chains",
            "GrantGiven" => "Role given",
            "GrantEnded" => "Role ended",
            "SignInLinkMade" => "One-time link made",
            "TwelveWeekRuleNear" => "Twelve-week rule",
            _ => Words.Capitalised(Capitals().Replace(happened, " $0").Trim().ToLowerInvariant().Replace("advert", "availability", StringComparison.Ordinal)),
        };
    }

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capitals();
}
