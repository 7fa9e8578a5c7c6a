namespace TalentPool.Domain.Rates;

/// <summary>
/// What an hour of a placement costs on a day, as far as is known now. It is the rate that was agreed; where that moves with the national award, the newest rate
/// with an award that is no part of it and is in force on the day, up to the ceiling.
/// </summary>
/// <param name="RateId">The rate that it comes from.</param>
/// <param name="IsCapped">Whether the award came to more than the ceiling, so that the home bears the rest.</param>
public sealed record RateNow(Guid RateId, long PencePerHour, bool IsCapped)
{
    /// <param name="agreedPencePerHour">What was agreed at acceptance. It may be less than the rate says, where a dearer substitute came at the agreed rate.</param>
    /// <param name="agreed">The rate that was agreed to, whose grade or officer is followed.</param>
    /// <param name="agreedAt">An award that was approved before is part of the rate that was agreed to, unless it begins later than that.</param>
    /// <param name="rates">Rates of the home, of whatever grade and state.</param>
    public static RateNow On(DateOnly day, RateTerm term, long agreedPencePerHour, Rate agreed, DateTime agreedAt, IEnumerable<Rate> rates)
    {
        var awarded = term.Kind == RateTermKind.Fixed ? null : rates
            .Where(rate => rate.IsAwardOn(agreed) && (rate.ApprovedAt > agreedAt || rate.From > agreed.From) && rate.From <= day)
            .MaxBy(rate => (rate.From, rate.EnteredAt, rate.Id));
        return awarded is null
            ? new RateNow(agreed.Id, agreedPencePerHour, false)
            : new RateNow(awarded.Id, term.After(agreedPencePerHour, awarded.PencePerHour), term.IsCapped(awarded.PencePerHour));
    }
}
