using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <param name="NetPence">What its lines come to.</param>
public sealed record StatementInList(Statement Statement, long NetPence, int LineCount);
