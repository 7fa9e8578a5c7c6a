namespace TalentPool.Domain.Gaps;

/// <summary>One version of a gap's outside price. After posting, versions are added and never changed.</summary>
public sealed class Comparator
{
    private Comparator()
    {
    }

    internal Comparator(int number, ComparatorTerms terms, string changeReason, Actor by, DateTime at)
    {
        Id = Guid.CreateVersion7();
        Number = number;
        ChangeReason = changeReason;
        Set(terms, by, at);
    }

    public Guid Id { get; private init; }

    public int Number { get; private init; }

    public ComparatorBasis Basis { get; private set; }

    /// <summary>Pence for an hour, a day of 7.4 hours, or the whole, by the basis.</summary>
    public long PricePence { get; private set; }

    public OutsideRoute Route { get; private set; }

    public int EstimatedOutsideMinutes { get; private set; }

    public string? EvidenceReference { get; private set; }

    public Guid? EvidenceFileId { get; private set; }

    public bool HasEvidence => EvidenceFileId is not null || !string.IsNullOrWhiteSpace(EvidenceReference);

    /// <summary>Why an earlier version was changed; empty for the first.</summary>
    public string ChangeReason { get; private init; } = "";

    public Guid SetById { get; private set; }

    public string SetByName { get; private set; } = "";

    public DateTime SetAt { get; private set; }

    /// <summary>What the whole would cost outside, in pence, rounded half up.</summary>
    public long ValuePence => Basis switch
    {
        ComparatorBasis.Hour => Rounded(PricePence * EstimatedOutsideMinutes, 60),
        ComparatorBasis.Day => Rounded(PricePence * EstimatedOutsideMinutes, ComparatorTerms.MinutesOfADay),
        _ => PricePence,
    };

    /// <summary>What an hour would cost outside, in pence, rounded half up.</summary>
    public long PencePerHour => Basis switch
    {
        ComparatorBasis.Hour => PricePence,
        ComparatorBasis.Day => Rounded(PricePence * 60, ComparatorTerms.MinutesOfADay),
        _ => Rounded(PricePence * 60, EstimatedOutsideMinutes),
    };

    public ComparatorTerms Terms => new(Basis, PricePence, Route, EstimatedOutsideMinutes, EvidenceReference, EvidenceFileId);

    /// <summary>While the gap is a draft, its price is written over. Rows that are evidence are never deleted.</summary>
    internal void Set(ComparatorTerms terms, Actor by, DateTime at)
    {
        (Basis, PricePence, Route, EstimatedOutsideMinutes) = (terms.Basis, terms.PricePence, terms.Route, terms.EstimatedOutsideMinutes);
        (EvidenceReference, EvidenceFileId) = (terms.EvidenceReference, terms.EvidenceFileId);
        (SetById, SetByName, SetAt) = (by.PersonId, by.Name, at);
    }

    // Prices and minutes are positive, so half up is half away from zero.
    private static long Rounded(long amount, long divisor) => (2 * amount + divisor) / (2 * divisor);
}
