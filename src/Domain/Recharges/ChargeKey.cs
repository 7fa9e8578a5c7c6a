namespace TalentPool.Domain.Recharges;

/// <summary>
/// What names one thing that can be charged, so that it can be found on a line. Whatever is charged again, because a credit said so, keeps its key.
/// </summary>
/// <param name="RecordId">The timesheet, expense or fee; for an adjustment and for what is brought forward, the statement whose line it follows from.</param>
/// <param name="Number">The entry of the timesheet, or the line of that statement; 0 where the record is one thing.</param>
/// <param name="Sequence">How many adjustments the line has had, from 1; 0 for everything else.</param>
public readonly record struct ChargeKey(LineKind Kind, Guid RecordId, long Number = 0, int Sequence = 0) : IComparable<ChargeKey>
{
    public int CompareTo(ChargeKey other)
    {
        var byKind = Kind.CompareTo(other.Kind);
        if (byKind != 0)
        {
            return byKind;
        }

        var byRecord = RecordId.CompareTo(other.RecordId);
        var byNumber = Number.CompareTo(other.Number);
        return byRecord != 0 ? byRecord : byNumber != 0 ? byNumber : Sequence.CompareTo(other.Sequence);
    }
}
