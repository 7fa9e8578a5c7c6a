using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>
/// That one thing stands on one line of a statement: the entry of a timesheet, the expense, the fee, the line that is adjusted or brought
/// forward. By it each line leads back to what it charges, and each thing to its line. A draft's links are made anew by every run.
/// </summary>
public sealed class ChargeLink
{
    public ChargeLink(Guid statementId, int lineNumber, ChargeKey thing)
    {
        (StatementId, LineNumber) = (statementId, lineNumber);
        (Kind, RecordId, Number, Sequence) = (thing.Kind, thing.RecordId, thing.Number, thing.Sequence);
    }

    private ChargeLink()
    {
    }

    public long Id { get; private init; }

    public Guid StatementId { get; private init; }

    public int LineNumber { get; private init; }

    public LineKind Kind { get; private init; }

    public Guid RecordId { get; private init; }

    public long Number { get; private init; }

    public int Sequence { get; private init; }

    /// <summary>When the line was taken back as a whole so that what stood on it is charged anew; null while it stands.</summary>
    public DateTime? ChargedAgainAt { get; private set; }

    public ChargeKey Thing => new(Kind, RecordId, Number, Sequence);

    public void GiveBack(DateTime at) => ChargedAgainAt ??= at;
}
