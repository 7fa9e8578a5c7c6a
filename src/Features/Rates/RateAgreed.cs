using TalentPool.Domain.Placements;
using TalentPool.Domain.Rates;

namespace TalentPool.Features.Rates;

/// <summary>What a placement was agreed at, as far as the rate of a day follows from it.</summary>
/// <param name="RateId">Empty where no rate was agreed.</param>
public readonly record struct RateAgreed(Guid HomeAuthorityId, Guid RateId, long PencePerHour, RateTermKind TermKind, long? CeilingPencePerHour, DateTime AgreedAt)
{
    public RateTerm Term => new(TermKind, CeilingPencePerHour);

    public static RateAgreed Of(Placement placement) => new(
        placement.HomeAuthorityId, placement.RateId, placement.RatePencePerHour, placement.TermKind, placement.CeilingPencePerHour, placement.AgreedAt);
}
