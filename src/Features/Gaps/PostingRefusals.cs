using TalentPool.Domain;

namespace TalentPool.Features.Gaps;

/// <summary>Why a gap cannot be written or asked about, where that lies in the partnership and not in the gap.</summary>
public static class PostingRefusals
{
    public static readonly Refusal ServiceAreaNotShared = new(nameof(ServiceAreaNotShared), "Your authority does not share staff for this service area today, so there is nobody to ask.");

    public static readonly Refusal ServiceAreaSwitchedOff = new(nameof(ServiceAreaSwitchedOff), "This service area is not switched on for your authority, so nobody can be asked. Ask your partnership’s administrator to switch it on.");

    /// <summary>Said of whoever is not in the list, whether there is such an officer or not.</summary>
    public static readonly Refusal OfficerNotKnownHere = new(nameof(OfficerNotKnownHere), "Choose one of the people listed, or write the name of somebody else.");

    public static Refusal DutiesMissing(string missing) => new(
        nameof(DutiesMissing), $"Your authority needs {missing} before this can be asked about, so that every decision on it has somebody to take it. Ask your partnership’s administrator.");
}
