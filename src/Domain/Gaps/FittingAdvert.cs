namespace TalentPool.Domain.Gaps;

/// <summary>Availability that appeared after a clearance was granted and fits the work that is going outside. The officer is named by discipline and level alone.</summary>
public sealed class FittingAdvert
{
    private FittingAdvert()
    {
    }

    internal FittingAdvert(Guid gapId, FittingAdvertTerms terms, DateTime at)
    {
        Id = Guid.CreateVersion7();
        GapId = gapId;
        (OfficerId, HomeAuthorityId, IsHomeShown) = (terms.OfficerId, terms.HomeAuthorityId, terms.IsHomeShown);
        (Discipline, Level, MinutesAWeek) = (terms.Discipline, terms.Level, terms.MinutesAWeek);
        AppearedAt = at;
    }

    public Guid Id { get; private init; }

    public Guid GapId { get; private init; }

    public Guid OfficerId { get; private init; }

    public Guid HomeAuthorityId { get; private init; }

    /// <summary>Whether the requester may read which authority it is, because at least three of its officers match.</summary>
    public bool IsHomeShown { get; private init; }

    public string Discipline { get; private init; } = "";

    public string Level { get; private init; } = "";

    public int MinutesAWeek { get; private init; }

    public DateTime AppearedAt { get; private init; }
}
