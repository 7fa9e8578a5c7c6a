using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Waiting;

namespace TalentPool.Features.Waiting;

/// <summary>What officers offer and nobody has agreed to, and what lapses or has lapsed because nobody confirmed it. No officer is named here.</summary>
public static class WaitingAdverts
{
    /// <summary>So many days before it would lapse, an advert waits to be confirmed: when the first reminder goes out.</summary>
    public const int ConfirmedWithinDays = 7;

    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    /// <param name="officer">Caught up.</param>
    /// <param name="figures">What the officer's home has agreed to.</param>
    /// <param name="home">The short name of the home.</param>
    public static IEnumerable<WaitingItem> Of(Officer officer, Guid partnershipId, PolicyFigures figures, DateTime at, string home)
    {
        foreach (var advert in officer.Adverts)
        {
            if (advert.Status == AdvertStatus.Proposed)
            {
                yield return Item(officer, partnershipId, advert, WaitKind.AdvertAgreement, $"A line manager of {home} has to agree to the time that an officer offers", advert.ChangedAt, WantedBy(advert, figures));
            }
            else if (advert.Status == AdvertStatus.Lapsed)
            {
                yield return Item(officer, partnershipId, advert, WaitKind.AdvertConfirmation, $"An officer of {home}, or the line manager, has to confirm time that has lapsed", advert.ChangedAt, WantedBy(advert, figures));
            }
            else if (officer.ConfirmationDueOn(advert, figures, Calendar) is { } due && due < advert.To && due <= Calendar.LocalDate(at).AddDays(ConfirmedWithinDays))
            {
                yield return Item(
                    officer, partnershipId, advert, WaitKind.AdvertConfirmation, $"An officer of {home}, or the line manager, has to confirm time before it lapses",
                    Calendar.AtLocal(due.AddDays(-ConfirmedWithinDays), TimeOnly.MinValue), Calendar.AtLocal(due.AddDays(1), TimeOnly.MinValue));
            }
        }
    }

    /// <summary>A yes to what an officer offers is wanted as soon as one to an offer is, and so is a word on what has lapsed.</summary>
    private static DateTime WantedBy(Advert advert, PolicyFigures figures) => Calendar.DueAfterWorkingDays(advert.ChangedAt, figures.OfferReleaseWorkingDays);

    private static WaitingItem Item(Officer officer, Guid partnershipId, Advert advert, WaitKind kind, string whom, DateTime since, DateTime? due) => new(
        new NudgedItem(partnershipId, officer.Id, $"{kind}-{advert.Id:N}", $"{kind}", officer.Id, officer.HomeAuthorityId, officer.ServiceAreaId, officer.LineManagerId, [Role.LineManager]),
        "Availability of an officer",
        $"/team/{officer.Id}/availability",
        whom,
        officer.HomeAuthorityId,
        since,
        due);
}
