using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>What a run made of one recipient and VAT treatment.</summary>
/// <param name="Result">Null where nothing waits to be charged.</param>
/// <param name="Pence">What the statement comes to, or what is carried forward.</param>
public sealed record MadeOfGroup(ChargeGroup Group, RunResult? Result, long Pence);
