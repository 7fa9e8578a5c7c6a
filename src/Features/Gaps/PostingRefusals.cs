using TalentPool.Domain;

namespace TalentPool.Features.Gaps;

/// <summary>Why a gap cannot be written or asked about, where that lies in the partnership and not in the gap.</summary>
public static class PostingRefusals
{
    public static readonly Refusal ServiceAreaNotShared = new(nameof(ServiceAreaNotShared), "Your authority does not share staff for this service area today, so there is nobody to ask.");
}
