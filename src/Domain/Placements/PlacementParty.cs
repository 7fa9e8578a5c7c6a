namespace TalentPool.Domain.Placements;

/// <summary>A party to the matter. Seen by the two conflict officers and the officer only.</summary>
public sealed class PlacementParty
{
    internal PlacementParty(string name, PartyStanding standing, Guid addedById, DateTime addedAt) =>
        (Id, Name, Standing, AddedById, AddedAt) = (Guid.CreateVersion7(), name, standing, addedById, addedAt);

    private PlacementParty() => Name = "";

    public Guid Id { get; private init; }

    public string Name { get; private init; }

    public PartyStanding Standing { get; private init; }

    public Guid AddedById { get; private init; }

    public DateTime AddedAt { get; private init; }
}
