using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Home;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Exchange;

/// <summary>Warns whoever watches over an authority or a partnership that a member has taken far more than it gave this year.</summary>
public sealed class ExchangeHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        if (!PermissionTable.Of(Permission.SeeExchange).MightAllow(actor))
        {
            return HomePart.None;
        }

        var today = WorkingCalendar.EnglandAndWales.LocalDate(at);
        var year = FinancialYear.Of(today);
        var beyond = (await ExchangeReading.Of(db, actor, today, year.FirstDay)).SelectMany(reading => reading.Authorities.Where(id => reading.IsBeyond(id, year)).Select(id => (Id: id, Balance: reading.Of(id, year)))).ToList();
        var names = beyond.Count > 0 ? await MemberNames.Of(db) : [];
        return new HomePart
        {
            Figures = [.. beyond.Select(one => new HomeFigure(Shown.Money(-one.Balance.Pence), $"taken by {names.GetValueOrDefault(one.Id, "a former member")} beyond what it gave in {year}", "/exchange", IsUrgent: true))],
        };
    }
}
