using TalentPool.Design;
using TalentPool.Domain;

namespace TalentPool.Features;

/// <summary>The links at the top of every page, by the roles that the person holds now.</summary>
public static class Navigation
{
    private static readonly (string Text, string Href, Role[] Roles)[] Links =
    [
        ("Home", "/", []),
        ("Gaps", "/gaps", [Role.ServiceManager, Role.HeadOfService, Role.Director, Role.MonitoringOfficer, Role.BudgetHolder, Role.Finance, Role.ConflictOfficer, Role.BoardMember, Role.Auditor, Role.LineManager, Role.Officer]),
        ("Enquiries", "/enquiries", [Role.ServiceManager, Role.HeadOfService]),
        ("Officers", "/officers", [Role.ServiceManager, Role.HeadOfService]),
        ("My profile", "/profile", [Role.Officer]),
        ("Team", "/team", [Role.LineManager]),
        ("Placements", "/placements", [Role.ServiceManager, Role.HeadOfService, Role.MonitoringOfficer, Role.BudgetHolder, Role.Finance, Role.ConflictOfficer, Role.LineManager, Role.Officer, Role.Auditor]),
        ("Clearances", "/clearances", [Role.ServiceManager, Role.HeadOfService, Role.Director, Role.MonitoringOfficer]),
        ("Certificates", "/certificates", [Role.BoardMember, Role.Auditor]),
        ("Outside work", "/board/outside-work", [Role.BoardMember, Role.HeadOfService, Role.Auditor]),
        ("Rates", "/rates", [Role.Finance]),
        ("People", "/people", [Role.HeadOfService, Role.PartnershipAdministrator]),
        ("Health", "/health", [Role.PartnershipAdministrator]),
        ("Evidence", "/evidence", [Role.PartnershipAdministrator, Role.Auditor]),
        ("Notices", "/notices", []),
    ];

    public static IReadOnlyList<NavigationItem> For(Actor actor, string path, int unread) =>
    [
        .. Links.Where(link => link.Roles.Length == 0 || actor.Roles.Any(held => link.Roles.Contains(held.Role)))
            .Select(link => new NavigationItem(link.Text, link.Href, IsCurrent(link.Href, path), link.Href == "/notices" ? unread : null)),
    ];

    private static bool IsCurrent(string href, string path) =>
        href == "/" ? path == "/" : path == href || path.StartsWith($"{href}/", StringComparison.Ordinal);
}
