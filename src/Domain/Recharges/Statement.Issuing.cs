namespace TalentPool.Domain.Recharges;

/// <content>Issuing and answering. What the recipient's head does not dispute is agreed, so that undisputed lines go on.</content>
public sealed partial class Statement
{
    /// <summary>The financial year in whose series it is numbered; null while it is a draft.</summary>
    public int? NumberYear { get; private set; }

    /// <summary>From 1, without gaps, for each provider and financial year; null while it is a draft.</summary>
    public int? Number { get; private set; }

    /// <summary>As people read the number; empty while it is a draft.</summary>
    public string Reference { get; private set; }

    public DateTime? IssuedAt { get; private set; }

    public Guid? IssuedById { get; private set; }

    /// <summary>When the recipient's head answered; null while nobody has, and where silence was the answer.</summary>
    public DateTime? AnsweredAt { get; private set; }

    public Guid? AnsweredById { get; private set; }

    /// <summary>The provider's head of service stands for it, and it gets its number.</summary>
    /// <param name="number">The next of the provider's series, from a counter that is taken in the same act.</param>
    public Outcome Issue(Actor by, DateTime at, int seenVersion, StatementNumber number)
    {
        if (Refuses(StatementVerb.Issue, seenVersion, out var refusal)
            || Refuses(by, ChargeSide.Provider, Role.HeadOfService, StatementRefusals.NotTheProvidersHead, out var forId, out refusal))
        {
            return refusal;
        }

        if (_lines.Count == 0)
        {
            return StatementRefusals.NothingToIssue;
        }

        if (number.Year != FinancialYear.Of(Month) || number.Number < 1 || string.IsNullOrWhiteSpace(number.Reference))
        {
            throw new ArgumentException($"{number} is no number of a statement of {FinancialYear.Of(Month)}.", nameof(number));
        }

        (Status, IssuedAt, IssuedById) = (StatementStatus.Issued, at, by.PersonId);
        (NumberYear, Number, Reference) = (number.Year.StartYear, number.Number, number.Reference);
        Changed(by, ChargeSide.Provider, forId, new StatementIssued(Id, at, by.PersonId, number, [.. _lines.OrderBy(line => line.Number).Select(line => line.Figures)], NetPence));
        return Outcome.DoneWith(Id);
    }

    /// <summary>The recipient's head of service answers every line at once: those that are named are disputed, the others agreed.</summary>
    public Outcome Respond(Actor by, DateTime at, int seenVersion, IReadOnlyList<LineDisputeTerms> disputed)
    {
        if (Refuses(StatementVerb.Respond, seenVersion, out var refusal)
            || Refuses(by, ChargeSide.Recipient, Role.HeadOfService, StatementRefusals.NotTheRecipientsHead, out var forId, out refusal))
        {
            return refusal;
        }

        if (disputed.Select(terms => Fault(terms)).FirstOrDefault(fault => fault is not null) is { } wrong)
        {
            return wrong;
        }

        if (disputed.DistinctBy(terms => terms.LineNumber).Count() < disputed.Count)
        {
            return StatementRefusals.LineNamedTwice;
        }

        (AnsweredAt, AnsweredById) = (at, by.PersonId);
        Changed(by, ChargeSide.Recipient, forId, new StatementAnswered(Id, at, by.PersonId, [.. disputed.Select(terms => terms.LineNumber).Order()]));
        foreach (var terms in disputed.OrderBy(terms => terms.LineNumber))
        {
            var dispute = new LineDispute(Id, terms, by, forId, at);
            _disputes.Add(dispute);
            Record(new LineDisputed(dispute.Id, at, Id, by.PersonId, dispute.LineNumber, dispute.Reason, dispute.Explanation));
        }

        Status = StatementStatus.PartDisputed;
        AgreeIfSettled(at);
        return Outcome.DoneWith(Id);
    }

    /// <summary>How a line stands.</summary>
    public LineStatus StatusOf(int lineNumber) => DisputeOf(lineNumber) switch
    {
        { IsOpen: true } => LineStatus.Disputed,
        { Status: DisputeStatus.Upheld } => LineStatus.Credited,
        _ => Status is StatementStatus.Draft or StatementStatus.Issued ? LineStatus.Open : LineStatus.Agreed,
    };

    private Refusal? Fault(LineDisputeTerms terms) =>
        Line(terms.LineNumber) is not { } line ? StatementRefusals.NoSuchLine
        : line.Kind == LineKind.BroughtForward ? StatementRefusals.SettledBefore
        : string.IsNullOrWhiteSpace(terms.Explanation) ? StatementRefusals.ExplanationMissing
        : null;
}
