namespace TalentPool.Domain.Gaps;

/// <summary>An officer as the home puts them forward.</summary>
/// <param name="Discipline">By which the certificate names the officer, who is not named there.</param>
/// <param name="MeetsEveryEssential">What <c>Fit</c> found when the officer was proposed.</param>
/// <param name="PreAgreedLimitMinutes">Minutes a week up to which the line manager alone may release, from the advert.</param>
/// <param name="NeedsConsultation">Whether the legal basis is section 113, which asks for the officer to be consulted.</param>
/// <param name="HasOwnInterest">Whether the officer has declared an interest of their own on a placement of this gap. It is final, whatever became of the placement.</param>
public sealed record OfferTerms(
    Guid OfficerId, Guid OfficerPersonId, Guid LineManagerId, string Discipline, string Level, GapShape Shape,
    bool MeetsEveryEssential, int PreAgreedLimitMinutes, bool NeedsConsultation = true, bool HasOwnInterest = false);
