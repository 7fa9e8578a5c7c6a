namespace TalentPool.Domain.Placements;

/// <summary>An officer as the home puts them forward in the place of another.</summary>
/// <param name="From">The substitute's first day; the other officer's last is the day before.</param>
/// <param name="Discipline">By which the host knows the substitute until the release.</param>
/// <param name="MeetsEveryEssential">Whether the substitute has every skill that the gap calls essential.</param>
/// <param name="PreAgreedLimitMinutes">Minutes a week up to which the line manager alone may release, from the advert.</param>
/// <param name="RateId">The rate of the substitute's grade on the first day; null where none has been entered.</param>
/// <param name="OwnRatePencePerHour">What that rate says, in pence an hour.</param>
/// <param name="AsksOwnRate">Whether the home asks for that rate where it is above the one agreed for the placement.</param>
/// <param name="HasOwnInterest">Whether the officer has declared an interest of their own on a placement of the same gap. It is final, whatever became of the placement.</param>
public sealed record SubstituteTerms(
    Guid OfficerId, Guid OfficerPersonId, Guid LineManagerId, DateOnly From, SubstitutionReason Reason, string Discipline, string Level,
    bool MeetsEveryEssential, int PreAgreedLimitMinutes, Guid? RateId, long OwnRatePencePerHour, bool AsksOwnRate = false, bool HasOwnInterest = false);
