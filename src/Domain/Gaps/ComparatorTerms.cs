namespace TalentPool.Domain.Gaps;

/// <summary>What somebody says the outside route would cost.</summary>
/// <param name="PricePence">Pence for an hour, a day of 7.4 hours, or the whole.</param>
/// <param name="EstimatedOutsideMinutes">How long an outside firm would take for it.</param>
/// <param name="EvidenceReference">Where the evidence is kept, when it is not a file here.</param>
public sealed record ComparatorTerms(
    ComparatorBasis Basis, long PricePence, OutsideRoute Route, int EstimatedOutsideMinutes,
    string? EvidenceReference = null, Guid? EvidenceFileId = null)
{
    /// <summary>A working day of 7.4 hours: 37 hours in five days (NJC Green Book).</summary>
    public const int MinutesOfADay = 444;

    public Refusal? Fault() => PricePence <= 0 || EstimatedOutsideMinutes <= 0 ? GapRefusals.ComparatorOutOfRange : null;
}
