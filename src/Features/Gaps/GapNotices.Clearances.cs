using TalentPool.Notices;

namespace TalentPool.Features.Gaps;

/// <content>Who is told of clearances, outside work and bypasses.</content>
public sealed partial class GapNotices
{
    private static IReadOnlyList<NoticeRule> ClearanceRules => [];
}
