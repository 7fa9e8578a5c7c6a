using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Rates;
using TalentPool.Features.Home;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Rates;

/// <summary>Rates that wait for this person's approval, and a warning where the authority has charged more for a grade or an officer than they cost in the year.</summary>
public sealed class RateHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var roles = PermissionTable.Of(Permission.ApproveRates).Roles.Select(row => row.Role).ToList();
        var scopes = actor.Roles.Where(held => roles.Contains(held.Role)).Select(held => held.ScopeId).Distinct().ToList();
        if (scopes.Count == 0)
        {
            return HomePart.None;
        }

        var proposed = await db.Set<Rate>().AsNoTracking().Where(rate => rate.Status == RateStatus.Proposed && scopes.Contains(rate.AuthorityId)).OrderBy(rate => rate.EnteredAt).ToListAsync();
        return new HomePart { Tasks = [.. proposed.Where(rate => rate.MayApprove(actor)).Select(Task)], Figures = await AboveCost(db, actor, WorkingCalendar.EnglandAndWales.LocalDate(at)) };
    }

    /// <summary>Of the authority whose rates the page that they lead to shows.</summary>
    private static async Task<IReadOnlyList<HomeFigure>> AboveCost(TalentPoolDb db, Actor actor, DateOnly today) =>
        RateConcerning.AuthorityOf(actor) is not { } authorityId || !PermissionTable.Allows(Permission.ApproveRates, actor, RateConcerning.Of(authorityId)) ? []
        : [
            .. (await YearlyRow.Of(db, authorityId, today)).Where(row => row.IsAboveCost).Select(row => new HomeFigure(
                Shown.Money(row.Figures!.AbovePence), $"charged for {row.For} above cost in {RateWords.Year(row.Figures.FinancialYearStart)}", "/rates", IsUrgent: true)),
        ];

    private static HomeTask Task(Rate rate) => new(
        $"Approve a rate for {(rate.OfficerId is null ? "" : "an officer in ")}{rate.Grade}", $"/rates/{rate.Id}", $"{Shown.Money(rate.PencePerHour)} an hour from {Shown.Day(rate.From)}", null, rate.EnteredAt);
}
