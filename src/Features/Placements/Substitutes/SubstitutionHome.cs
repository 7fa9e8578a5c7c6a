using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Features.Gaps;
using TalentPool.Features.Home;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>The substitutions that wait for this person, or for which this person waits: as the substitute, as a line manager, at the home or at the host.</summary>
public sealed class SubstitutionHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var placements = await Open(db, actor, at);
        if (placements.Count == 0)
        {
            return HomePart.None;
        }

        var names = await MemberNames.Of(db);
        var mine = await StandIns.InWhosePlace(db, actor, WorkingCalendar.EnglandAndWales.LocalDate(at), [.. placements.Select(placement => placement.RequesterId).Distinct()]);
        var open = placements.Select(placement => (Placement: placement, Substitution: placement.OpenSubstitution!))
            .Where(one => SubstitutionConcerning.MayKnowOf(actor, one.Placement, one.Substitution)).ToList();
        return new HomePart
        {
            Tasks = [.. open.Select(one => TaskOf(actor, one.Placement, one.Substitution, names, mine)).OfType<HomeTask>()],
            Waits = [.. open.Select(one => WaitOf(actor, one.Placement, one.Substitution, names, mine)).OfType<HomeWait>()],
        };
    }

    private static async Task<IReadOnlyList<Placement>> Open(TalentPoolDb db, Actor actor, DateTime at)
    {
        var scopes = actor.Roles.Select(held => held.ScopeId).Distinct().ToList();
        var me = PlacementReading.Self(actor);
        var told = GapsSeen.NotLeftOut(db, actor);
        return await db.Set<Placement>().AsNoTracking()
            .Where(placement => placement.Substitutions.Any(substitution => substitution.ExpiresAt > at
                && (substitution.Status == SubstitutionStatus.Proposed || substitution.Status == SubstitutionStatus.Willing || substitution.Status == SubstitutionStatus.Released)
                && (scopes.Contains(placement.HostAuthorityId) || scopes.Contains(placement.HomeAuthorityId)
                    || substitution.OfficerPersonId == actor.PersonId || me.Contains(substitution.LineManagerId) || placement.RequesterId == actor.PersonId)))
            .Where(placement => told.Any(gap => gap.Id == placement.GapId))
            .OrderBy(placement => placement.Id)
            .ToListAsync();
    }

    /// <summary>What the person owes on it; null when it waits for somebody else.</summary>
    private static HomeTask? TaskOf(Actor actor, Placement placement, Substitution substitution, Dictionary<Guid, string> names, IReadOnlyList<Guid> mine)
    {
        var (host, home) = (Name(names, placement.HostAuthorityId), Name(names, placement.HomeAuthorityId));
        return substitution.Status switch
        {
            SubstitutionStatus.Proposed when substitution.OfficerPersonId == actor.PersonId => Make("answer", $"Say whether you would take over work for {host}"),
            SubstitutionStatus.Willing when Releases(actor, placement, substitution) => Make("release", $"Release a substitute to {host}, or refuse"),
            SubstitutionStatus.Released when substitution.WaitsForBudget && placement.DecidesOnSubstituteCost(actor) && !placement.ActedForHome.Contains(actor.PersonId) =>
                Make("cost", $"Agree to the higher rate of a substitute from {home}"),
            SubstitutionStatus.Released when !substitution.WaitsForBudget && Takes(actor, placement, mine) =>
                Make("decide", $"Take the substitute from {home}, or turn them down"),
            _ => null,
        };

        HomeTask Make(string part, string text) =>
            new(text, $"/substitutions/{substitution.Id}/{part}", $"{placement.Reference}, from {Shown.Day(substitution.From)}", substitution.ExpiresAt, substitution.ProposedAt);
    }

    /// <summary>What those who take part wait for; null where it is their own turn or none of theirs.</summary>
    private static HomeWait? WaitOf(Actor actor, Placement placement, Substitution substitution, Dictionary<Guid, string> names, IReadOnlyList<Guid> mine)
    {
        var isPart = actor.PersonId == substitution.OfficerPersonId || actor.PersonId == substitution.LineManagerId || actor.PersonId == substitution.ProposedById
            || actor.PersonId == placement.RequesterId || actor.PersonId == placement.LineManagerId;
        return isPart && TaskOf(actor, placement, substitution, names, mine) is null
            ? new HomeWait($"{placement.Reference}, substitute from {Shown.Day(substitution.From)}", $"/substitutions/{substitution.Id}", Turn(placement, substitution, id => Name(names, id)), substitution.ExpiresAt)
            : null;
    }

    /// <summary>Whose turn it is, without any name.</summary>
    public static string Turn(Placement placement, Substitution substitution, Func<Guid, string> nameOf) => substitution.Status switch
    {
        SubstitutionStatus.Proposed => "The substitute has to say yes or no",
        SubstitutionStatus.Willing => $"{nameOf(placement.HomeAuthorityId)} has to release the substitute, or say no",
        _ when substitution.WaitsForBudget => $"A budget holder of {nameOf(placement.HostAuthorityId)} has to agree to the higher rate of the substitute",
        _ => $"{nameOf(placement.HostAuthorityId)} has to take the substitute or turn them down",
    };

    private static bool Releases(Actor actor, Placement placement, Substitution substitution) => substitution.IsAboveLimit(WorkingCalendar.EnglandAndWales)
        ? actor.PersonId != substitution.OfficerPersonId && actor.Holds(Role.HeadOfService, placement.HomeAuthorityId, placement.ServiceAreaId)
        : placement.Releases(actor, substitution) && PermissionTable.Allows(Permission.AgreeAdvert, actor, SubstitutionConcerning.Of(placement, substitution));

    /// <summary>The requester, or whoever has the requester's tasks since they left and may take a substitute.</summary>
    private static bool Takes(Actor actor, Placement placement, IReadOnlyList<Guid> mine) => placement.RequesterId == actor.PersonId
        || (mine.Contains(placement.RequesterId) && !placement.ActedForHome.Contains(actor.PersonId)
            && PermissionTable.Allows(Permission.TakeSubstitute, actor, PlacementConcerning.Of(placement)));

    private static string Name(Dictionary<Guid, string> names, Guid id) => names.GetValueOrDefault(id, "A former member");
}
