using TalentPool.Domain.Placements;

namespace TalentPool.Features.Placements;

/// <summary>A placement with the names that its pages say.</summary>
public sealed class PlacementSight
{
    public required PlacementRights Rights { get; init; }

    public required IReadOnlyDictionary<Guid, string> PersonNames { get; init; }

    public required IReadOnlyDictionary<Guid, string> AuthorityNames { get; init; }

    public required string ServiceAreaName { get; init; }

    /// <summary>None where the reader, who has a part in the placement, may not know of the gap.</summary>
    public required string? GapReference { get; init; }

    public required string GapTitle { get; init; }

    /// <summary>The reference of the placement in whose place this one came, where the reader may see that.</summary>
    public string? Before { get; init; }

    /// <summary>The reference of the placement that goes on with the work after this one, where the reader may see that.</summary>
    public string? After { get; init; }

    public Placement Placement => Rights.Placement;

    public string Address => $"/placements/{Placement.Reference}";

    public string OfficerName => Name(Placement.OfficerPersonId);

    public string HostName => AuthorityName(Placement.HostAuthorityId);

    public string HomeName => AuthorityName(Placement.HomeAuthorityId);

    public string Name(Guid? personId) => personId is { } id ? PersonNames.GetValueOrDefault(id, "Someone who has left") : "Nobody yet";

    /// <summary>"Ann Lee for Bob Reed" where a deputy acted.</summary>
    public string Name(Guid personId, Guid? inPlaceOf) => inPlaceOf is { } named ? $"{Name(personId)} for {Name(named)}" : Name(personId);

    public string AuthorityName(Guid authorityId) => AuthorityNames.GetValueOrDefault(authorityId, "A former member");
}
