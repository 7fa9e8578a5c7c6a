using TalentPool.Domain;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Waiting;
using TalentPool.Features.Placements;
using TalentPool.Features.Placements.Substitutes;

namespace TalentPool.Features.Waiting;

/// <summary>What waits on a placement: what it says is missing before work, and the yeses that an extension lacks. Nobody is named here, only what they are to it.</summary>
public static class WaitingPlacements
{
    public static IEnumerable<WaitingItem> Of(PlacementRights rights, Func<Guid, string> nameOf)
    {
        var placement = rights.Placement;
        var due = WorkingCalendar.EnglandAndWales.AtLocal(placement.StartsOn, TimeOnly.MinValue);
        foreach (var missing in rights.Missing)
        {
            var roles = missing.HolderRole is { } role ? new[] { role } : missing.HolderId == placement.LineManagerId ? [Role.LineManager] : [];
            yield return Item(
                placement, $"{missing.Condition}", missing.AuthorityId, missing.HolderId, roles,
                $"{Holder(placement, missing, nameOf)}: {missing.Sentence.TrimEnd('.')}", $"/placements/{placement.Reference}/start", placement.StartBlockedSince ?? placement.WorkBlockedSince ?? placement.AgreedAt, due);
        }

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
                WorkingCalendar.EnglandAndWales.AtLocal(rights.ExtendableUntil, WorkingCalendar.Closes));
        }

        if (placement.OpenSubstitution is { } open)
        {
            yield return Of(placement, open, nameOf);
        }
    }

    private static WaitingItem Of(Placement placement, Substitution substitution, Func<Guid, string> nameOf)
    {
        (Guid AuthorityId, Guid? HolderId, Role[] Roles) owes = substitution.Status switch
        {
            SubstitutionStatus.Proposed => (placement.HomeAuthorityId, substitution.OfficerPersonId, []),
            SubstitutionStatus.Willing when substitution.IsAboveLimit(WorkingCalendar.EnglandAndWales) => (placement.HomeAuthorityId, null, [Role.HeadOfService]),
            SubstitutionStatus.Willing => (placement.HomeAuthorityId, substitution.LineManagerId, [Role.LineManager]),
            _ when substitution.WaitsForBudget => (placement.HostAuthorityId, null, [Role.BudgetHolder]),
            _ => (placement.HostAuthorityId, placement.RequesterId, []),
        };
        var kind = $"{nameof(Substitution)}{substitution.Status}";
        return new WaitingItem(
            new NudgedItem(placement.PartnershipId, placement.Id, kind, kind, substitution.Id, owes.AuthorityId, placement.ServiceAreaId, owes.HolderId, owes.Roles),
            placement.Reference, $"/substitutions/{substitution.Id}", SubstitutionHome.Turn(placement, substitution, nameOf), placement.HostAuthorityId, substitution.ProposedAt, substitution.ExpiresAt);
    }

    private static WaitingItem Item(
        Placement placement, string kind, Guid authorityId, Guid? holderId, IReadOnlyList<Role> roles, string whom, string href, DateTime since, DateTime due) =>
        new(new NudgedItem(placement.PartnershipId, placement.Id, kind, kind, placement.Id, authorityId, placement.ServiceAreaId, holderId, roles),
            placement.Reference, href, whom, placement.HostAuthorityId, since, due);

    private static string Holder(Placement placement, MissingForStart missing, Func<Guid, string> nameOf) => missing.HolderId switch
    {
        { } holder when holder == placement.OfficerPersonId => "The officer",
        { } holder when holder == placement.LineManagerId => $"The line manager at {nameOf(missing.AuthorityId)}",
        { } => $"The requester at {nameOf(missing.AuthorityId)}",
        _ => PlacementWords.Holder(missing, _ => "", nameOf),
    };
}
