using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Recharges;

/// <summary>What a run made of one thing: a statement, a timesheet that is held back, a sum that is carried forward.</summary>
public sealed class MonthRunNote
{
    public const int LongestSentence = 400;

    public MonthRunNote(Guid runId, MonthRunNoteKind kind, Guid recipientId, VatTreatment vatTreatment, Guid? recordId, string sentence, long pence)
    {
        (RunId, Kind, RecipientId, VatTreatment, RecordId, Pence) = (runId, kind, recipientId, vatTreatment, recordId, pence);
        Sentence = sentence.Length > LongestSentence ? sentence[..LongestSentence] : sentence;
    }

    private MonthRunNote() => Sentence = "";

    public long Id { get; private init; }

    public Guid RunId { get; private init; }

    public MonthRunNoteKind Kind { get; private init; }

    public Guid RecipientId { get; private init; }

    public VatTreatment VatTreatment { get; private init; }

    /// <summary>The statement that was drafted, or the timesheet that is held back; null where it is neither.</summary>
    public Guid? RecordId { get; private init; }

    /// <summary>As whoever can put it right will read it.</summary>
    public string Sentence { get; private init; }

    public long Pence { get; private init; }
}
