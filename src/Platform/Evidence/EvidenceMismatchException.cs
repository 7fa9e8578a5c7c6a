namespace TalentPool.Platform.Evidence;

/// <summary>Ends a verification at the first record that does not fit.</summary>
/// <param name="record">Which record, such as "event 12 of chain 1" or "row … of Offers".</param>
/// <param name="why">What about it does not fit.</param>
public sealed class EvidenceMismatchException(string record, string why) : Exception($"{record}: {why}.")
{
    public string Record { get; } = record;
}
