using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Placements;
using TalentPool.Features.Placements.Substitutes;

namespace TalentPool.Features.Waiting;

/// <summary>
/// What waits on a placement: what it says is missing before work, the yeses that an extension or a substitute lacks, the tasks of the start list and
/// of the close-out, and what is to be looked at again. Nobody is named here, only what they are to it.
/// </summary>
public static class WaitingPlacements
{
    /// <summary>What the kinds of task are called by in stored nudges, before the name of the task.</summary>
    public const string TaskKind = "Task";

    private static readonly WorkingCalendar Calendar = WorkingCalendar.EnglandAndWales;

    private static readonly IReadOnlyList<Role> Requesters = [Role.ServiceManager, Role.HeadOfService];

    public static IEnumerable<WaitingItem> Of(PlacementRights rights, Func<Guid, string> nameOf) =>
        [.. OfStart(rights, nameOf), .. OfExtension(rights, nameOf), .. OfSubstitution(rights.Placement, nameOf), .. OfTasks(rights, nameOf), .. OfReviews(rights, nameOf)];

    private static IEnumerable<WaitingItem> OfStart(PlacementRights rights, Func<Guid, string> nameOf)
    {
        var placement = rights.Placement;
        var due = Calendar.AtLocal(placement.StartsOn, TimeOnly.MinValue);
        foreach (var missing in rights.Missing)
        {
            yield return Item(
                placement, $"{missing.Condition}", missing.AuthorityId, missing.HolderId, missing.HolderRole is { } role ? [role] : RolesOf(placement, missing.HolderId),
                $"{Holder(placement, missing, nameOf)}: {missing.Sentence.TrimEnd('.')}", $"/placements/{placement.Reference}/start", placement.StartBlockedSince ?? placement.WorkBlockedSince ?? placement.AgreedAt, due);
        }

    }

    private static IEnumerable<WaitingItem> OfExtension(PlacementRights rights, Func<Guid, string> nameOf)
    {
        var placement = rights.Placement;
        foreach (var yes in placement.OpenExtension?.Owed ?? [])
        {
            var (authorityId, holderId) = yes switch
            {
                ExtensionYes.Officer => (placement.HomeAuthorityId, placement.OfficerPersonId),
                ExtensionYes.LineManager => (placement.HomeAuthorityId, (Guid?)placement.LineManagerId),
                _ => (placement.HostAuthorityId, null),
            };
            yield return Item(
                placement, $"Extension{yes}", authorityId, holderId, yes == ExtensionYes.BudgetHolder ? [Role.BudgetHolder] : yes == ExtensionYes.LineManager ? [Role.LineManager] : [],
                $"To agree to longer work: {PlacementWords.Of(yes, nameOf(placement.HostAuthorityId))}", $"/placements/{placement.Reference}/extension", placement.OpenExtension!.ProposedAt,
                Calendar.AtLocal(rights.ExtendableUntil, WorkingCalendar.Closes));
        }
    }

    private static IEnumerable<WaitingItem> OfSubstitution(Placement placement, Func<Guid, string> nameOf) =>
        placement.OpenSubstitution is { } open ? [Of(placement, open, nameOf)] : [];

    /// <summary>The tasks that are open, those of the close-out for as long as their owners are reminded of them.</summary>
    private static IEnumerable<WaitingItem> OfTasks(PlacementRights rights, Func<Guid, string> nameOf)
    {
        var placement = rights.Placement;
        if (IsClosedOut(rights))
        {
            yield break;
        }

        var since = placement.EndedAt ?? placement.AgreedAt;
        foreach (var task in placement.OpenTasks)
        {
            var owner = placement.OwnerOf(task);
            yield return Item(
                placement, $"{TaskKind}{task}", owner.AuthorityId, owner.PersonId, owner.Role is { } role ? [role] : RolesOf(placement, owner.PersonId),
                $"{Owner(placement, owner, nameOf)}: {PlacementWords.Of(task)}", $"/placements/{placement.Reference}/tasks", since, EndOf(rights.DueOn(task)))
                with { IsBetweenFew = !placement.Sees(rights.Reader, task) };
        }

        if (placement.IsQualityOwed)
        {
            yield return Item(
                placement, $"{WaitKind.QualityAnswers}", placement.HostAuthorityId, placement.QualityOwnerId, RolesOf(placement, placement.QualityOwnerId),
                $"{Owner(placement, new TaskOwner(placement.HostAuthorityId, placement.QualityOwnerId, null), nameOf)}: Answer three questions on the work",
                $"/placements/{placement.Reference}/quality", since, EndOf(rights.QualityDueOn));
        }
    }

    private static IEnumerable<WaitingItem> OfReviews(PlacementRights rights, Func<Guid, string> nameOf)
    {
        var placement = rights.Placement;
        if (placement.IsConflictReviewDue(rights.Today))
        {
            yield return Item(
                placement, $"{WaitKind.ConflictReview}", placement.HostAuthorityId, null, [Role.ConflictOfficer],
                $"A conflict officer of {nameOf(placement.HostAuthorityId)} has to decide again on conflicts of interest", $"/placements/{placement.Reference}/conflict-decision",
                Calendar.AtLocal(placement.ConflictReviewOn!.Value, TimeOnly.MinValue), null);
        }
    }

    private static bool IsClosedOut(PlacementRights rights) =>
        rights.Placement.Status == PlacementStatus.Ended && rights.Today > rights.Placement.EndsOn.AddDays(Placement.CloseOutReminderDays);

    private static DateTime EndOf(DateOnly day) => Calendar.AtLocal(day, WorkingCalendar.Closes);

    /// <summary>By which roles the person is stood in for here. Nobody answers for an officer or, until another is named, for a supervisor.</summary>
    private static IReadOnlyList<Role> RolesOf(Placement placement, Guid? person) =>
        person == placement.LineManagerId ? [Role.LineManager] : person == placement.RequesterId ? Requesters : [];

    private static WaitingItem Of(Placement placement, Substitution substitution, Func<Guid, string> nameOf)
    {
        (Guid AuthorityId, Guid? HolderId, Role[] Roles) owes = substitution.Status switch
        {
            SubstitutionStatus.Proposed => (placement.HomeAuthorityId, substitution.OfficerPersonId, []),
            SubstitutionStatus.Willing when substitution.IsAboveLimit(Calendar) => (placement.HomeAuthorityId, null, [Role.HeadOfService]),
            SubstitutionStatus.Willing => (placement.HomeAuthorityId, substitution.LineManagerId, [Role.LineManager]),
            _ when substitution.WaitsForBudget => (placement.HostAuthorityId, null, [Role.BudgetHolder]),
            _ => (placement.HostAuthorityId, placement.RequesterId, [.. Requesters]),
        };

        // Each step waits since it came to be the next one.
        var since = substitution.Status switch
        {
            SubstitutionStatus.Willing => substitution.AgreedAt,
            SubstitutionStatus.Released when !substitution.WaitsForBudget => substitution.CostAgreedAt ?? substitution.ReleasedAt,
            SubstitutionStatus.Released => substitution.ReleasedAt,
            _ => null,
        } ?? substitution.ProposedAt;
        var kind = $"{nameof(Substitution)}{substitution.Status}";
        return new WaitingItem(
            new NudgedItem(placement.PartnershipId, placement.Id, kind, kind, substitution.Id, owes.AuthorityId, placement.ServiceAreaId, owes.HolderId, owes.Roles),
            placement.Reference, $"/substitutions/{substitution.Id}", SubstitutionHome.Turn(placement, substitution, nameOf), placement.HostAuthorityId, since, substitution.ExpiresAt);
    }

    private static WaitingItem Item(
        Placement placement, string kind, Guid authorityId, Guid? holderId, IReadOnlyList<Role> roles, string whom, string href, DateTime since, DateTime? due) =>
        new(new NudgedItem(placement.PartnershipId, placement.Id, kind, kind, placement.Id, authorityId, placement.ServiceAreaId, holderId, roles),
            placement.Reference, href, whom, placement.HostAuthorityId, since, due);

    private static string Holder(Placement placement, MissingForStart missing, Func<Guid, string> nameOf) => missing.HolderId switch
    {
        { } holder => Owner(placement, new TaskOwner(missing.AuthorityId, holder, null), nameOf),
        _ => PlacementWords.Holder(missing, _ => "", nameOf),
    };

    private static string Owner(Placement placement, TaskOwner owner, Func<Guid, string> nameOf) => owner.PersonId switch
    {
        { } person when person == placement.OfficerPersonId => "The officer",
        { } person when person == placement.LineManagerId => $"The line manager at {nameOf(owner.AuthorityId)}",
        { } person when person == placement.SupervisorId => $"The supervisor at {nameOf(owner.AuthorityId)}",
        { } => $"The requester at {nameOf(owner.AuthorityId)}",
        _ => $"A head of service of {nameOf(owner.AuthorityId)}",
    };
}
