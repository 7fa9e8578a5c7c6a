using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Rates;
using TalentPool.Features.Home;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Rates;

/// <summary>Rates that wait for this person's approval.</summary>
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
        return new HomePart { Tasks = [.. proposed.Where(rate => rate.MayApprove(actor)).Select(Task)] };
    }

    private static HomeTask Task(Rate rate) => new(
        $"Approve a rate for {(rate.OfficerId is null ? "" : "an officer in ")}{rate.Grade}", $"/rates/{rate.Id}", $"{Shown.Money(rate.PencePerHour)} an hour from {Shown.Day(rate.From)}", null, rate.EnteredAt);
}
