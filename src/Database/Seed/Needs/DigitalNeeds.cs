using static TalentPool.Domain.Gaps.ComparatorBasis;
using static TalentPool.Domain.Gaps.GapReason;
using static TalentPool.Domain.Gaps.OutsideRoute;
using static TalentPool.Domain.Officers.SkillLevel;

namespace TalentPool.Database.Seed.Needs;

/// <summary>Work on systems and data that colleagues elsewhere can often do.</summary>
public static class DigitalNeeds
{
    public static readonly IReadOnlyList<Need> All =
    [
        new("ict", "Business analyst for the housing system", "Map processes and write requirements before the tender. Workshops with the tenants’ teams are booked.", Project, 11 * 60, 8, 1,
            [("product-delivery", "business-analysis", Working)], Day, 48_000, Agency),
        new("ict", "Network engineer for a data centre move", "Plan and carry out cut-overs at weekends agreed in advance.", Project, 11 * 60, 6, 1,
            [("it-operations", "network", Working)], Day, 52_000, Framework),
        new("ict", "Integration developer", "Link the planning system with the document store. Specifications are ready and a test system is there.", Specialist, 11 * 60, 6, 1,
            [("software-development", "integration", Working)], Day, 55_000, Agency),
        new("ict", "Data analyst for the transport survey", "Clean and chart survey data for a committee report.", Peak, 8 * 60, 6, 1,
            [("data", "data-analysis", Working)], Day, 43_000, Quotation),
        new("ict", "Test automation for online forms", "Write and hand over automated tests for forty online forms.", Project, 9 * 60, 6, 1,
            [("quality-assurance", "test-automation", Working)], Day, 46_000, Agency),
        new("ict", "Accessibility testing before the audit", "Test the ten busiest journeys with a screen reader and by keyboard, and write up what fails.", Peak, 8 * 60, 4, 1,
            [("quality-assurance", "accessibility-testing", Working)], Day, 44_000, Quotation),
        new("ict", "Delivery manager for the customer portal", "Run two teams to the first release while the permanent post is filled.", Vacancy, 11 * 60, 6, 1,
            [("product-delivery", "delivery-management", Working)], Day, 51_000, Agency),
        new("ict", "Content designer for council tax pages", "Rewrite thirty pages and the letters that point to them before annual billing.", Peak, 8 * 60, 6, 1,
            [("user-centred-design", "content-design", Working)], Day, 41_000, Agency),
        new("ict", "Cloud infrastructure engineer", "Move file shares of four services and switch the old servers off.", Project, 10 * 60, 6, 1,
            [("it-operations", "infrastructure", Working)], Day, 53_000, Framework),
        new("ict", "User research on housing repairs", "Twelve interviews and two rounds of testing with tenants, written up for the repairs board.", Specialist, 8 * 60, 4, 1,
            [("user-centred-design", "user-research", Working)], Day, 47_000, Agency),
        new("ict", "Low-code developer for licences", "Build six licence applications on the platform that all five councils use.", Absence, 9 * 60, 6, 1,
            [("software-development", "low-code", Working)], Day, 45_000, Agency),
    ];
}
