using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Enquiries;

/// <summary>An officer of the own authority who is put forward in an answer, and for which part of the work.</summary>
public sealed record OfferedOfficer(Guid OfficerId, GapShape Shape);
