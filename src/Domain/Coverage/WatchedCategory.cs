namespace TalentPool.Domain.Coverage;

/// <summary>A category of an authority’s ledger in which outside work is paid for that the members could do: legal fees, agency staff. Its head of service explains what matches nothing.</summary>
public sealed class WatchedCategory : Root
{
    public const int LongestName = 100;

    private WatchedCategory()
    {
    }

    public override ChainKey Chain => ChainKey.Partnership(PartnershipId);

    /// <summary>The partnership in which the authority shares the service.</summary>
    public Guid PartnershipId { get; private init; }

    public Guid AuthorityId { get; private init; }

    /// <summary>As the ledger names it.</summary>
    public string Name { get; private init; } = "";

    public Guid ServiceAreaId { get; private init; }

    public Guid WatchedById { get; private init; }

    public DateTime WatchedAt { get; private init; }

    public DateTime? EndedAt { get; private set; }

    /// <param name="watched">What the authority watches now.</param>
    public static Outcome Watch(
        Actor by, DateTime at, Guid id, Guid partnershipId, Guid authorityId, string name, Guid serviceAreaId, IEnumerable<WatchedCategory> watched, out WatchedCategory? category)
    {
        category = null;
        var refusal = !by.Holds(Role.Finance, authorityId, serviceAreaId) ? CoverageRefusals.NotFinance
            : string.IsNullOrWhiteSpace(name) ? CoverageRefusals.CategoryNameMissing
            : watched.Any(other => other.EndedAt is null && other.Is(name)) ? CoverageRefusals.CategoryWatchedAlready
            : null;
        if (refusal is not null)
        {
            return refusal;
        }

        category = new WatchedCategory
        {
            Id = id,
            PartnershipId = partnershipId,
            AuthorityId = authorityId,
            Name = name.Trim(),
            ServiceAreaId = serviceAreaId,
            WatchedById = by.PersonId,
            WatchedAt = at,
        };
        category.Record(new CategoryWatched(id, at, by.PersonId, authorityId, category.Name, serviceAreaId));
        return Outcome.DoneWith(id);
    }

    /// <summary>What came in stays; later files are not looked at for it.</summary>
    public Outcome Stop(Actor by, DateTime at)
    {
        if (!by.Holds(Role.Finance, AuthorityId, ServiceAreaId))
        {
            return CoverageRefusals.NotFinance;
        }

        if (EndedAt is not null)
        {
            return CoverageRefusals.NotWatched;
        }

        EndedAt = at;
        Record(new CategoryNoLongerWatched(Id, at, by.PersonId));
        return Outcome.DoneWith(Id);
    }

    /// <summary>Whether a ledger’s cell names it, however it is spaced and written.</summary>
    public bool Is(string cell) => Plain(cell) == Plain(Name);

    /// <summary>By which names are compared.</summary>
    public static string Plain(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToUpperInvariant();
}
