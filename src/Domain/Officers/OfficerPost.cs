namespace TalentPool.Domain.Officers;

/// <summary>What the home authority says about an officer's job.</summary>
/// <param name="ContractTermsOn">The date of the contract terms that say whether cross-authority work is allowed.</param>
public sealed record OfficerPost(
    string PostTitle,
    string Grade,
    Guid LineManagerId,
    Guid ServiceAreaId,
    Guid DisciplineId,
    CrossAuthorityWork CrossAuthorityWork,
    DateOnly? ContractTermsOn);
