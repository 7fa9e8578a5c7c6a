using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Enquiries;

/// <summary>A standing answer as the list shows it.</summary>
/// <param name="Skill">With its discipline: "Civil litigation: Possession claims".</param>
/// <param name="GivenBy">Who gave it, and for whom.</param>
/// <param name="Answered">How many enquiries it has answered.</param>
/// <param name="MayEnd">Whether the reader may take it back today.</param>
public sealed record StandingAnswerRow(
    Guid Id, string Authority, string Skill, string Level, AnswerReason Reason, DateOnly LastDay, string GivenBy, DateTime GivenAt, StandingAnswerStatus Status, int Answered, bool MayEnd);
