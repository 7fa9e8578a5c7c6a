namespace TalentPool.Features.People.Review;

/// <summary>One role in a review, in words.</summary>
/// <param name="Decision">"Kept" or "Ended", with by whom and when; none while it is open.</param>
/// <param name="WhyNot">Why this reader cannot decide on it; none where they can.</param>
public sealed record ReviewedGrant(Guid Id, Guid PersonId, string Person, string? LastUsed, string? Deputies, string Role, string Areas, string Days, string? Decision, string? WhyNot)
{
    public bool CanDecide => Decision is null && WhyNot is null;
}
