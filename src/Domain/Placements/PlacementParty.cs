namespace TalentPool.Domain.Placements;

/// <summary>A party to the matter. Seen by the two conflict officers and the officer only.</summary>
public sealed class PlacementParty
{
    internal PlacementParty(string name, PartyStanding standing, string aliases, string companyNumber, Guid addedById, DateTime addedAt) =>
        (Id, Name, Standing, Aliases, CompanyNumber, AddedById, AddedAt) = (Guid.CreateVersion7(), name, standing, aliases, companyNumber, addedById, addedAt);

    private PlacementParty() => (Name, Aliases, CompanyNumber) = ("", "", "");

    public Guid Id { get; private init; }

    public string Name { get; private init; }

    public PartyStanding Standing { get; private init; }

    /// <summary>Other names that the home should look for as well.</summary>
    public string Aliases { get; private init; }

    public string CompanyNumber { get; private init; }

    public Guid AddedById { get; private init; }

    public DateTime AddedAt { get; private init; }
}
