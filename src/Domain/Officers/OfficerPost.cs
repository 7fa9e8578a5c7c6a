namespace TalentPool.Domain.Officers;

/// <summary>What the home authority says about an officer's job.</summary>
/// <param name="ContractTermsOn">The date of the contract terms that say whether cross-authority work is allowed.</param>
/// <param name="EmployedSince">The first day with the home authority; null where it is not said, as of somebody who has long been there.</param>
public sealed record OfficerPost(
    string PostTitle,
    string Grade,
    Guid LineManagerId,
    Guid ServiceAreaId,
    Guid DisciplineId,
    CrossAuthorityWork CrossAuthorityWork,
    DateOnly? ContractTermsOn,
    DateOnly? EmployedSince = null);
