using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Enquiries;

/// <summary>Which questions are listed.</summary>
/// <param name="Status">Any when none.</param>
/// <param name="FromAuthorityId">Whose gap it is; anybody's when none.</param>
public sealed record EnquiryFilter(EnquiryStatus? Status, Guid? FromAuthorityId);
