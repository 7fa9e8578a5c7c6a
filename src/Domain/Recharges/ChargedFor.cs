namespace TalentPool.Domain.Recharges;

/// <summary>What a charge is for: the placement, and the host's reference of the matter, which is empty where it has none.</summary>
public readonly record struct ChargedFor(Guid PlacementId, string PlacementReference, string Matter);
