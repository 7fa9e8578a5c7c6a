namespace TalentPool.Domain.Recharges;

/// <summary>The recipient's no to one line, and what came of it. A line is disputed once.</summary>
public sealed class LineDispute
{
    /// <param name="forId">Whom the person stands in for; null where the duty is their own.</param>
    internal LineDispute(Guid statementId, LineDisputeTerms terms, Actor by, Guid? forId, DateTime at)
    {
        (Id, StatementId, LineNumber, Reason, Explanation) = (terms.DisputeId, statementId, terms.LineNumber, terms.Reason, terms.Explanation.Trim());
        (RaisedById, RaisedForId, RaisedByName, RaisedAt) = (by.PersonId, forId, by.Name, at);
    }

    private LineDispute() => (Explanation, RaisedByName) = ("", "");

    public Guid Id { get; private init; }

    public Guid StatementId { get; private init; }

    public int LineNumber { get; private init; }

    public DisputeReason Reason { get; private init; }

    public string Explanation { get; private init; }

    public Guid RaisedById { get; private init; }

    /// <summary>In whose name it was raised, where a deputy did it.</summary>
    public Guid? RaisedForId { get; private init; }

    public string RaisedByName { get; private init; }

    public DateTime RaisedAt { get; private init; }

    public DisputeStatus Status { get; private set; }

    public Guid? RejectedById { get; private set; }

    public Guid? RejectedForId { get; private set; }

    public DateTime? RejectedAt { get; private set; }

    public string? RejectionReason { get; private set; }

    public Guid? ContestedById { get; private set; }

    public Guid? ContestedForId { get; private set; }

    public DateTime? ContestedAt { get; private set; }

    public string? ContestReason { get; private set; }

    /// <summary>What the provider's finance officer would take back; null while they have not said.</summary>
    public LineCredit? ProviderView { get; private set; }

    public Guid? ProviderViewById { get; private set; }

    public LineCredit? RecipientView { get; private set; }

    public Guid? RecipientViewById { get; private set; }

    /// <summary>What is taken back; null unless it was upheld.</summary>
    public LineCredit? Credit { get; private set; }

    public Guid? SettledById { get; private set; }

    public DateTime? SettledAt { get; private set; }

    /// <summary>Why the arbiter decided so; null where the sides settled it between them.</summary>
    public string? DecisionReason { get; private set; }

    /// <summary>Whether it was open when the statement's document went out, so that the line is not in it.</summary>
    public bool IsLeftOut { get; private set; }

    public bool IsOpen => Status is not (DisputeStatus.Upheld or DisputeStatus.Dismissed);

    /// <summary>
    /// Whether it was settled when a run was started that takes what was settled by then. Time settles a dispute only after the last instant at which it could
    /// be contested, and says that instant; so of that very instant it does not count, or a run begun again would find more than it did first.
    /// </summary>
    public bool WasSettledBy(DateTime asOf) => SettledAt < asOf || (SettledAt == asOf && SettledById != Actor.Clock.PersonId);

    /// <summary>Whether the person has already taken part in it, or a deputy has in their name, and so decides on their own matter.</summary>
    public bool IsOwnOf(Guid personId) => new[] { RaisedById, RaisedForId, RejectedById, RejectedForId, ContestedById, ContestedForId }.Contains(personId);

    internal void Reject(Actor by, Guid? forId, DateTime at, string reason) =>
        (Status, RejectedById, RejectedForId, RejectedAt, RejectionReason) = (DisputeStatus.Rejected, by.PersonId, forId, at, reason.Trim());

    internal void Contest(Actor by, Guid? forId, DateTime at, string reason) =>
        (Status, ContestedById, ContestedForId, ContestedAt, ContestReason) = (DisputeStatus.Contested, by.PersonId, forId, at, reason.Trim());

    internal LineCredit? ViewOf(ChargeSide side) => side == ChargeSide.Provider ? ProviderView : RecipientView;

    internal void GiveView(ChargeSide side, Actor by, LineCredit view)
    {
        if (side == ChargeSide.Provider)
        {
            (ProviderView, ProviderViewById) = (view, by.PersonId);
        }
        else
        {
            (RecipientView, RecipientViewById) = (view, by.PersonId);
        }
    }

    internal void Refer() => Status = DisputeStatus.Referred;

    internal void Settle(Guid byId, DateTime at, LineCredit? credit, string? reason) =>
        (Status, Credit, SettledById, SettledAt, DecisionReason) = (credit is null ? DisputeStatus.Dismissed : DisputeStatus.Upheld, credit, byId, at, reason);

    internal void LeaveOut() => IsLeftOut = true;
}
