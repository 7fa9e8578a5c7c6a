using TalentPool.Domain;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Offers;

/// <summary>What is refused because of what stands beside the gap: the rate, the officer's record, the partnership.</summary>
public static class OfferRefusals
{
    public static readonly Refusal RateMissing = new(nameof(RateMissing), "The officer's authority has not entered a rate for this officer's grade that is in force on the first day. Ask its finance officer to enter one.");

    public static readonly Refusal OfficerNotYours = new(nameof(OfficerNotYours), "You can put forward only officers of your own authority who work in this service area.");

    public static readonly Refusal OfficerSuspended = new(nameof(OfficerSuspended), "An officer whose account is suspended cannot be put forward.");

    public static readonly Refusal NotAConsulter = new(nameof(NotAConsulter), "Only a line manager, service manager or head of service of your own authority can have consulted you.");

    public static readonly Refusal RateHasChanged = new(nameof(RateHasChanged), "The rate has changed since the budget holder agreed to the cost. The budget holder has to agree again.");

    public static readonly Refusal CapTooHigh = new(nameof(CapTooHigh), $"The most hours that may be worked must be no more than {GapShape.MostMinutesAWeek / 60} a week over the dates of the offer.");
}
