namespace TalentPool.Domain.Recharges;

/// <summary>The two sides of a statement: the provider's staff did the work, the recipient pays.</summary>
public enum ChargeSide
{
    Provider,
    Recipient,
}
