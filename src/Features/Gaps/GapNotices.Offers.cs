using TalentPool.Notices;

namespace TalentPool.Features.Gaps;

/// <content>Who is told of offers, releases, budgets and declines.</content>
public sealed partial class GapNotices
{
    private static IReadOnlyList<NoticeRule> OfferRules => [];
}
