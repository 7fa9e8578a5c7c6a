namespace TalentPool.Domain.Placements;

/// <summary>What a party is to the host in the matter.</summary>
public enum PartyStanding
{
    Client,
    Opponent,
    Other,
}
