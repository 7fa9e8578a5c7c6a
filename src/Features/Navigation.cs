using TalentPool.Design;
using TalentPool.Domain;

namespace TalentPool.Features;

/// <summary>
/// The links at the top of every page, by the roles that the person holds now. Pages that belong together stand under one link, so
/// that nobody has more than six beside home and notices; the list pages of such a section lead to each other.
/// </summary>
public static class Navigation
{
    private static readonly NavigationSection[] Sections =
    [
        new("Home",
            new NavigationPage("Home", "/"),
            new NavigationPage("What waits", "/waiting", Role.ServiceManager, Role.HeadOfService, Role.PartnershipAdministrator),
            new NavigationPage("Agreement", "/partnerships", [.. Enum.GetValues<Role>().Where(role => role != Role.Clock)])),
        new("Gaps",
            new NavigationPage("Gaps", "/gaps", Role.ServiceManager, Role.HeadOfService, Role.Director, Role.MonitoringOfficer, Role.BudgetHolder, Role.Finance, Role.ConflictOfficer, Role.BoardMember, Role.Auditor, Role.LineManager, Role.Officer),
            new NavigationPage("Enquiries", "/enquiries", Role.ServiceManager, Role.HeadOfService),
            new NavigationPage("Standing answers", "/standing-answers", Role.ServiceManager, Role.HeadOfService)),
        new("Placements",
            new NavigationPage("Placements", "/placements", Role.ServiceManager, Role.HeadOfService, Role.MonitoringOfficer, Role.BudgetHolder, Role.Finance, Role.ConflictOfficer, Role.LineManager, Role.Officer, Role.Auditor),
            new NavigationPage("To decide", "/approvals", Role.ServiceManager, Role.HeadOfService, Role.BudgetHolder),
            new NavigationPage("Not approved", "/hours/not-approved", Role.HeadOfService, Role.Finance),
            new NavigationPage("Load hours", "/hours/import", Role.HeadOfService, Role.Finance),
            new NavigationPage("My hours", "/hours", Role.Officer),
            new NavigationPage("My expenses", "/expenses", Role.Officer),
            new NavigationPage("Conflict searches", "/conflict-searches", Role.ConflictOfficer)),
        new("Clearances",
            new NavigationPage("Clearances", "/clearances", Role.ServiceManager, Role.HeadOfService, Role.Director, Role.MonitoringOfficer),
            new NavigationPage("Certificates", "/certificates", Role.BoardMember, Role.Auditor),
            new NavigationPage("Outside work", "/board/outside-work", Role.BoardMember, Role.HeadOfService, Role.Auditor),
            new NavigationPage("Outside spending", "/coverage", Role.HeadOfService, Role.Director, Role.MonitoringOfficer, Role.Finance, Role.BoardMember, Role.Auditor)),
        new("Money",
            new NavigationPage("Statements", "/statements", Role.HeadOfService, Role.BudgetHolder, Role.Finance, Role.Auditor, Role.BoardMember),
            new NavigationPage("Month end", "/month-end", Role.HeadOfService, Role.Finance),
            new NavigationPage("Payments", "/payments", Role.Finance),
            new NavigationPage("Ledger", "/ledger", Role.Finance, Role.Auditor) { IsOfAuthority = true },
            new NavigationPage("Settlement", "/settlements", Role.HeadOfService, Role.Finance, Role.Auditor, Role.BoardMember),
            new NavigationPage("Savings", "/savings", Role.ServiceManager, Role.HeadOfService, Role.Director, Role.BudgetHolder, Role.Finance, Role.BoardMember, Role.Auditor),
            new NavigationPage("Given and taken", "/exchange", Role.HeadOfService, Role.Director, Role.Finance, Role.BoardMember, Role.Auditor),
            new NavigationPage("Files for finance", "/finance/files", Role.HeadOfService, Role.Finance, Role.Auditor) { IsOfAuthority = true },
            new NavigationPage("Rates", "/rates", Role.Finance, Role.HeadOfService),
            new NavigationPage("Rates", "/rates", Role.Auditor) { IsOfAuthority = true },
            new NavigationPage("Invoice details", "/finance/details", Role.Finance),
            new NavigationPage("Invoice details", "/finance/details", Role.Auditor) { IsOfAuthority = true },
            new NavigationPage("Journal layout", "/finance/journal-layout", Role.Finance)),
        new("People",
            new NavigationPage("My profile", "/profile", Role.Officer),
            new NavigationPage("Officers", "/officers", Role.ServiceManager, Role.HeadOfService),
            new NavigationPage("Team", "/team", Role.LineManager),
            new NavigationPage("People", "/people", Role.HeadOfService, Role.PartnershipAdministrator),
            new NavigationPage("Duties", "/duties", Role.HeadOfService, Role.PartnershipAdministrator)),
        new("Administration",
            new NavigationPage("Health", "/health", Role.PartnershipAdministrator),
            new NavigationPage("Evidence", "/evidence", Role.PartnershipAdministrator, Role.Auditor) { IsBeyondAuthority = true },
            new NavigationPage("Looks at records", "/looks", Role.Auditor) { IsOfAuthority = true },
            new NavigationPage("Requests to look", "/looks/requests", Role.Auditor)),
        new("Notices", new NavigationPage("Notices", "/notices")),
    ];

    public static IReadOnlyList<NavigationItem> For(Actor actor, string path, int unread) =>
    [
        .. Sections.Select(section => (Section: section, Pages: section.PagesFor(actor))).Where(shown => shown.Pages.Count > 0)
            .Select(shown => new NavigationItem(
                shown.Pages.Count == 1 ? shown.Pages[0].Text : shown.Section.Name,
                shown.Pages[0].Href,
                shown.Section.Pages.Any(page => page.Has(path)),
                shown.Pages[0].Href == "/notices" ? unread : null)),
    ];

    /// <summary>The pages beside this one in its section. Only on the pages themselves: what lies below them has a way back.</summary>
    public static (string Section, IReadOnlyList<NavigationItem> Pages)? Beside(Actor actor, string path)
    {
        var section = Array.Find(Sections, section => section.Pages.Any(page => page.Href == path));
        var pages = section?.PagesFor(actor) ?? [];
        return pages.Count > 1 ? (section!.Name, [.. pages.Select(page => new NavigationItem(page.Text, page.Href, page.Href == path))]) : null;
    }
}
