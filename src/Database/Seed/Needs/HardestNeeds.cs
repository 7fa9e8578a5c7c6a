using static TalentPool.Domain.Gaps.ComparatorBasis;
using static TalentPool.Domain.Gaps.GapReason;
using static TalentPool.Domain.Gaps.OutsideRoute;
using static TalentPool.Domain.Officers.SkillLevel;

namespace TalentPool.Database.Seed.Needs;

/// <summary>Work that nobody in the partnership can take on at that level or for so many hours.</summary>
public static class HardestNeeds
{
    public static readonly IReadOnlyList<Need> All =
    [
        new("legal", "Subsidy control advice for the station quarter", "Advise on grants to three developers and write the assessment that will be published.", Specialist, 30 * 60, 12, 2,
            [("public-law", "subsidy-control", Expert), ("public-law", "procurement-contracts", Expert)], Hour, 27_500, Framework),
        new("legal", "Compulsory purchase inquiry", "Prepare the order’s statement of case and instruct counsel for the inquiry.", Project, 30 * 60, 16, 2,
            [("property-planning", "compulsory-purchase", Expert), ("property-planning", "planning-inquiries", Expert)], Hour, 26_000, Panel),
        new("building-control", "Higher-risk buildings fire safety review", "Review gateway submissions for two towers.", Specialist, 32 * 60, 10, 2,
            [("building-inspection", "fire-safety", Expert), ("building-inspection", "dangerous-structures", Expert)], Hour, 9_200, Framework),
        new("legal", "Adoption backlog from the regional agency", "Twenty matters to bring to final hearing before the agency’s inspection.", Vacancy, 33 * 60, 14, 2,
            [("childcare", "adoption", Expert), ("childcare", "pre-proceedings", Expert)], Hour, 19_800, Panel),
        new("bridges-highways", "Load assessment of a listed bridge", "Assessment and strengthening options for a bridge that carries a bus route.", Specialist, 30 * 60, 10, 2,
            [("structures", "bridge-assessment", Expert), ("structures", "structural-design", Expert)], Hour, 11_500, Framework, IsRemote: false),
        new("legal", "Private finance contract expiry", "Lead the hand-back of eleven schools: surveys, disputes on condition and the exit agreement.", Project, 32 * 60, 14, 2,
            [("public-law", "procurement-contracts", Expert), ("property-planning", "commercial-property", Expert)], Hour, 29_000, Framework),
        new("ict", "Enterprise architect for the shared data platform", "Set the target architecture for five councils’ data and see it through the design authority.", Project, 34 * 60, 12, 2,
            [("chief-digital", "enterprise-architecture", Expert), ("data", "data-engineering", Expert)], Day, 78_000, Framework),
        new("legal", "Group litigation on historic abuse", "Run the defence of a managed group action; twelve claims have been issued.", Specialist, 34 * 60, 16, 2,
            [("civil-litigation", "personal-injury", Expert), ("public-law", "judicial-review", Expert)], Hour, 24_500, Panel),
        new("environmental-health", "Air quality modelling for the clean air plan", "Detailed assessments along four corridors, to the standard that the department asks for.", Specialist, 33 * 60, 12, 2,
            [("public-protection", "air-quality", Expert), ("public-protection", "health-and-safety", Expert)], Hour, 8_800, Framework, IsRemote: false),
        new("legal", "Equal pay strategy and mass settlement", "Advise on the settlement of about four hundred claims and the pay structure that replaces them.", Specialist, 30 * 60, 14, 2,
            [("employment", "discrimination", Expert), ("employment", "reorganisation-tupe", Expert)], Hour, 28_500, Framework),
        new("legal", "Judicial review of a school closure", "Defend the decision; the rolled-up hearing is listed.", Specialist, 32 * 60, 8, 2,
            [("public-law", "judicial-review", Expert), ("childcare", "education-send", Expert)], Hour, 28_000, Barrister),
        new("ict", "Cyber incident response retainer", "Second line for incidents while the benefits service is rebuilt.", Vacancy, 34 * 60, 12, 2,
            [("cyber-security", "incident-response", Expert), ("cyber-security", "security-assurance", Expert)], Day, 82_000, Framework),
        new("environmental-health", "Contaminated land at three former works", "Site investigation reports and remediation notices for three former works.", Specialist, 33 * 60, 12, 2,
            [("public-protection", "air-quality", Expert), ("public-protection", "noise-and-nuisance", Expert)], Hour, 8_600, Framework, IsRemote: false),
        new("legal", "Devolution order and company governance", "Advise on the order, the shareholder agreements and the articles of two regional companies.", Project, 30 * 60, 10, 2,
            [("public-law", "vires-advice", Expert), ("property-planning", "highways-law", Expert)], Hour, 27_000, Framework),
        new("legal", "Injunction against an unlawful encampment", "Urgent injunction and possession proceedings before work on the site begins.", Specialist, 20 * 60, 4, 2,
            [("housing", "possession", Expert), ("civil-litigation", "prosecutions", Expert)], Hour, 23_800, Barrister),
    ];
}
