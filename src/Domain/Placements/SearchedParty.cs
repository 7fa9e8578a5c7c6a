namespace TalentPool.Domain.Placements;

/// <summary>A party as a search for conflicts looks at it.</summary>
public sealed record SearchedParty(string Name, string Aliases, string CompanyNumber, PartyStanding Standing);
