using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Enquiries;

/// <summary>One question to our authority as the list shows it.</summary>
public sealed record EnquiryRow(Guid Id, string Title, string Reference, string Authority, GapShape Shape, EnquiryStatus Status, DateTime DueAt, Urgency Urgency);
