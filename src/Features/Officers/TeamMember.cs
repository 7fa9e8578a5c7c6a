using TalentPool.Domain.Officers;

namespace TalentPool.Features.Officers;

/// <summary>One officer of a team, as the line manager sees them.</summary>
/// <param name="ConfirmBy">The first day by which an advert has to be confirmed; none where nothing would lapse.</param>
public sealed record TeamMember(Officer Officer, string Name, DateOnly? ConfirmBy, IReadOnlyList<TeamWeek> Weeks)
{
    public IEnumerable<Advert> OpenAdverts => Officer.Adverts.Where(advert => advert.IsOpen).OrderBy(advert => advert.From);

    public IEnumerable<Advert> Confirmable => OpenAdverts.Where(advert => AdvertStates.Table.Allows(advert.Status, AdvertVerb.Confirm));

    public bool HasLapsed => OpenAdverts.Any(advert => advert.Status == AdvertStatus.Lapsed);

    public Advert? Waiting => OpenAdverts.FirstOrDefault(advert => advert.Status == AdvertStatus.Proposed);
}
