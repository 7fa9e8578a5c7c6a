namespace TalentPool.Domain.Placements;

/// <summary>The matter of one placement as a search for conflicts looks at it.</summary>
/// <param name="AuthorityId">Whose matter it is: the host's.</param>
/// <param name="PropertyOrChildMark">The keyed hash of the reference of the property or child that it is about.</param>
public sealed record SearchedMatter(Guid PlacementId, Guid AuthorityId, IReadOnlyList<SearchedParty> Parties, string? PropertyOrChildMark)
{
    /// <summary>Where this matter meets another: what the other's authority is to the party that both have, and by what they meet. Each pair once.</summary>
    public IReadOnlyList<(PartyStanding? Relationship, ConflictGround Ground)> Meets(SearchedMatter other)
    {
        var met = new List<(PartyStanding?, ConflictGround)>();
        var names = Parties.SelectMany(Readings).ToHashSet(StringComparer.Ordinal);
        var numbers = Parties.Select(party => Placements.CompanyNumber.Of(party.CompanyNumber)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var party in other.Parties)
        {
            if (names.Overlaps(Readings(party)))
            {
                met.Add((party.Standing, ConflictGround.Name));
            }

            if (Placements.CompanyNumber.Of(party.CompanyNumber) is { } number && numbers.Contains(number))
            {
                met.Add((party.Standing, ConflictGround.CompanyNumber));
            }
        }

        if (PropertyOrChildMark is not null && PropertyOrChildMark == other.PropertyOrChildMark)
        {
            met.Add((null, ConflictGround.PropertyOrChild));
        }

        return [.. met.Distinct()];
    }

    private static IReadOnlySet<string> Readings(SearchedParty party) => PartyName.Readings(party.Name, party.Aliases);
}
