namespace TalentPool.Domain.Exchange;

/// <summary>What one member gave the others and took from them. A member that only takes is no partner for long.</summary>
public readonly record struct ExchangeBalance(long GivenMinutes, long GivenPence, long TakenMinutes, long TakenPence)
{
    /// <summary>Above nought for who gave more.</summary>
    public long Minutes => GivenMinutes - TakenMinutes;

    public long Pence => GivenPence - TakenPence;

    public static ExchangeBalance operator +(ExchangeBalance one, ExchangeBalance other) =>
        new(one.GivenMinutes + other.GivenMinutes, one.GivenPence + other.GivenPence, one.TakenMinutes + other.TakenMinutes, one.TakenPence + other.TakenPence);

    /// <summary>Of one member, or of one member with another.</summary>
    public static ExchangeBalance Of(Guid authorityId, IEnumerable<ExchangeEntry> entries, Guid? withId = null) => entries.Aggregate(default(ExchangeBalance), (sum, entry) =>
        entry.GiverId == authorityId && (withId is null || entry.TakerId == withId) ? sum + new ExchangeBalance(entry.Minutes, entry.Pence, 0, 0)
        : entry.TakerId == authorityId && (withId is null || entry.GiverId == withId) ? sum + new ExchangeBalance(0, 0, entry.Minutes, entry.Pence)
        : sum);

    /// <summary>Whether a member has taken so much more than it gave that the members have agreed to speak about it.</summary>
    public bool IsBeyond(long limitPence) => -Pence > limitPence;
}
