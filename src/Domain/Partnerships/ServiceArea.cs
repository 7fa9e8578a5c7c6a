using TalentPool.Domain.Placements;

namespace TalentPool.Domain.Partnerships;

/// <summary>The top of the skills taxonomy: the part of an authority's work that staff are shared in.</summary>
public sealed class ServiceArea
{
    public ServiceArea(string slug, string name, bool isLegal = false) =>
        (Id, Slug, Name, IsLegal) = (IdOf(slug), slug, name, isLegal);

    private ServiceArea() => (Slug, Name) = ("", "");

    public Guid Id { get; private init; }

    /// <summary>Lower case and hyphens; it names the area in addresses and never changes.</summary>
    public string Slug { get; private init; }

    public string Name { get; private set; }

    /// <summary>Whether its work is legal work, so that placements need a full conflict check.</summary>
    public bool IsLegal { get; private init; }

    /// <summary>
    /// The highest DBS check that its work permits. Solicitors and barristers are listed in the Rehabilitation of Offenders Act 1974 (Exceptions)
    /// Order 1975, which permits a standard check; anybody may be asked for a basic one. No area here is work with children or adults at risk.
    /// </summary>
    public DbsLevel HighestDbs => IsLegal ? DbsLevel.Standard : DbsLevel.Basic;

    public static Guid IdOf(string slug) => StableId.From("service-area", slug);
}
