using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Officers;
using TalentPool.Domain.Partnerships;
using TalentPool.Features.Partnerships;

namespace TalentPool.Features.Officers;

/// <summary>The officers for whom time has made something due. The rules are asked of a copy in hand; nothing is changed here.</summary>
public static class DueAdverts
{
    /// <summary>Officers with an advert that has to lapse or end, or a credential that ends soon.</summary>
    public static Task<IReadOnlyList<Guid>> ToCatchUp(TalentPoolDb db, DateTime at) =>
        Due(db, at, (officer, figures, calendar) => officer.CatchUp(at, figures, calendar));

    /// <summary>Officers with an advert that somebody has to be reminded of.</summary>
    public static Task<IReadOnlyList<Guid>> ToAskFor(TalentPoolDb db, DateTime at) =>
        Due(db, at, (officer, figures, calendar) => officer.RemindToConfirm(at, figures, calendar));

    private static async Task<IReadOnlyList<Guid>> Due(TalentPoolDb db, DateTime at, Action<Officer, PolicyFigures, WorkingCalendar> apply)
    {
        var calendar = WorkingCalendar.EnglandAndWales;
        var today = calendar.LocalDate(at);

        // Whatever was confirmed in the last days cannot be due under any terms that leave time for a reminder.
        var old = at.AddDays(1 - await ShortestInterval(db, today));
        var soon = today.AddDays(Credential.WarningDays);
        AdvertStatus[] open = [AdvertStatus.Proposed, AdvertStatus.Live, AdvertStatus.Lapsed];
        var candidates = await db.Set<Officer>().AsNoTracking()
            .Where(officer => officer.Adverts.Any(advert =>
                (open.Contains(advert.Status) && advert.To < today) || (advert.Status == AdvertStatus.Live && advert.ConfirmedAt <= old))
                || officer.Credentials.Any(held => today <= held.ExpiresOn && held.ExpiresOn <= soon && held.WarnedOfExpiryOn != held.ExpiresOn))
            .OrderBy(officer => officer.Id)
            .ToListAsync();
        var due = new List<Guid>();
        foreach (var sharing in candidates.GroupBy(officer => (officer.HomeAuthorityId, officer.ServiceAreaId)))
        {
            var figures = await TermsInForce.FiguresFor(db, sharing.Key.HomeAuthorityId, sharing.Key.ServiceAreaId, today);
            foreach (var officer in sharing)
            {
                apply(officer, figures, calendar);
                if (officer.TakeEvents().Count > 0)
                {
                    due.Add(officer.Id);
                }
            }
        }

        return due;
    }

    /// <summary>Days after a confirmation before which no terms in force ask for anything.</summary>
    private static async Task<int> ShortestInterval(TalentPoolDb db, DateOnly today)
    {
        var partnerships = await db.Set<Partnership>().AsNoTracking().ToListAsync();
        var shortest = partnerships.Select(partnership => partnership.TermsOn(today)?.Figures.ConfirmAdvertEveryDays)
            .OfType<int>().Append(new PolicyFigures().ConfirmAdvertEveryDays).Min();
        return Math.Max(0, shortest - 7);
    }
}
