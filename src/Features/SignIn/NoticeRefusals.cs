using TalentPool.Domain;
using TalentPool.Notices;

namespace TalentPool.Features.SignIn;

public static class NoticeRefusals
{
    /// <summary>Others wait for the reader of these.</summary>
    public static Refusal DutyRequires(NoticeKind kind) =>
        new(nameof(DutyRequires), $"“{NoticeKinds.Name(kind)}” belongs to your work, so it is mailed at once or in the daily digest.");
}
