namespace TalentPool.Domain.Coverage;

/// <summary>A payment or an order of a watched category. What the ledger says of it never changes; what is known of it does.</summary>
public sealed class SpendLine
{
    public const int LongestReference = 60;

    public const int LongestName = 200;

    public const int LongestExplanation = 1000;

    private SpendLine()
    {
    }

    internal SpendLine(SpendMonth month, SpendLineTerms terms, SpendMatch match, Actor by, DateTime at)
    {
        (Id, SpendMonthId, AuthorityId, Kind) = (Guid.CreateVersion7(), month.Id, month.AuthorityId, month.Kind);
        (OutsideId, On, Supplier, Category, ServiceAreaId) = (terms.OutsideId, terms.On, terms.Supplier, terms.Category, terms.ServiceAreaId);
        (Pence, OrderNumber, Description, TakenInAt) = (terms.Pence, terms.OrderNumber, terms.Description, at);
        (ChangedByName, ChangedAt) = (by.Name, at);
        Take(match);
    }

    public Guid Id { get; private init; }

    public Guid SpendMonthId { get; private init; }

    public Guid AuthorityId { get; private init; }

    public SpendKind Kind { get; private init; }

    public string OutsideId { get; private init; } = "";

    public DateOnly On { get; private init; }

    public string Supplier { get; private set; } = "";

    public string Category { get; private init; } = "";

    public Guid ServiceAreaId { get; private init; }

    public long Pence { get; private init; }

    public string? OrderNumber { get; private init; }

    public string Description { get; private set; } = "";

    public DateTime TakenInAt { get; private init; }

    /// <summary>Raised by each change that a person should have seen before deciding.</summary>
    public int Version { get; private set; } = 1;

    public string ChangedByName { get; private set; } = "";

    public DateTime ChangedAt { get; private set; }

    public SpendStatus Status { get; private set; }

    /// <summary>What the last look for it came to.</summary>
    public SpendMatchReason MatchReason { get; private set; }

    /// <summary>The clearance or the bypass that it is for.</summary>
    public Guid? MatchedId { get; private set; }

    public Guid? MatchedGapId { get; private set; }

    public SpendExplanation? ExplainedAs { get; private set; }

    public string Explanation { get; private set; } = "";

    /// <summary>Who explained it or recorded it as a bypass.</summary>
    public Guid? DecidedById { get; private set; }

    public string DecidedByName { get; private set; } = "";

    public DateTime? DecidedAt { get; private set; }

    internal void Match(SpendMatch match, Actor by, DateTime at)
    {
        Take(match);
        Changed(by, at);
    }

    internal void Explain(SpendExplanation explainedAs, string explanation, Actor by, DateTime at)
    {
        (Status, ExplainedAs, Explanation) = (SpendStatus.Explained, explainedAs, explanation);
        Decide(by, at);
    }

    internal void RecordBypass(Guid bypassId, Guid gapId, Actor by, DateTime at)
    {
        (Status, MatchedId, MatchedGapId) = (SpendStatus.Bypassed, bypassId, gapId);
        Decide(by, at);
    }

    private void Take(SpendMatch match) => (Status, MatchReason, MatchedId, MatchedGapId) = (match.Status, match.Reason, match.Work?.RecordId, match.Work?.GapId);

    private void Decide(Actor by, DateTime at)
    {
        (DecidedById, DecidedByName, DecidedAt) = (by.PersonId, by.Name, at);
        Changed(by, at);
    }

    private void Changed(Actor by, DateTime at)
    {
        Version++;
        (ChangedByName, ChangedAt) = (by.Name, at);
    }
}
