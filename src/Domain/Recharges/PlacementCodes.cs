namespace TalentPool.Domain.Recharges;

/// <summary>What the recipient's budget holder gave with the yes to a placement, so that its money finds its place in the accounts.</summary>
public sealed record PlacementCodes(string CostCentre, string OrderNumber, Guid ServiceAreaId);
