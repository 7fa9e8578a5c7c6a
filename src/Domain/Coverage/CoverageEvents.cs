namespace TalentPool.Domain.Coverage;

public sealed record CategoryWatched(Guid CategoryId, DateTime At, Guid ById, Guid AuthorityId, string Name, Guid ServiceAreaId) : DomainEvent(CategoryId, At);

public sealed record CategoryNoLongerWatched(Guid CategoryId, DateTime At, Guid ById) : DomainEvent(CategoryId, At);

/// <param name="Rows">Rows of the file, those of other categories among them.</param>
/// <param name="Lines">Lines of watched categories that were not there before.</param>
public sealed record SpendTakenIn(
    Guid SpendMonthId, DateTime At, Guid ById, Guid AuthorityId, SpendKind Kind, DateOnly Month, Guid FileId, string Sha256, int Rows, int Lines, int Covered, int Bypassed, int Unexplained)
    : DomainEvent(SpendMonthId, At);

public sealed record SpendExplained(Guid LineId, DateTime At, Guid ById, Guid SpendMonthId, SpendExplanation ExplainedAs, string Explanation) : DomainEvent(LineId, At);

public sealed record SpendFoundToBypass(Guid LineId, DateTime At, Guid ById, Guid SpendMonthId, Guid BypassId, Guid GapId) : DomainEvent(LineId, At);

/// <param name="RecordId">The clearance or the bypass.</param>
public sealed record SpendMatched(Guid LineId, DateTime At, Guid ById, Guid SpendMonthId, Guid RecordId, bool IsBypass, SpendMatchReason Reason) : DomainEvent(LineId, At);

public sealed record SpendMonthForgotten(Guid SpendMonthId, DateTime At, Guid ById) : DomainEvent(SpendMonthId, At);
