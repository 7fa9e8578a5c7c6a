using static TalentPool.Domain.Gaps.ComparatorBasis;
using static TalentPool.Domain.Gaps.GapReason;
using static TalentPool.Domain.Gaps.OutsideRoute;
using static TalentPool.Domain.Officers.SkillLevel;

namespace TalentPool.Database.Seed;

/// <summary>What the demonstration's councils are short of: the everyday, and what is hardest to fill anywhere.</summary>
public static class Needs
{
    /// <summary>Work that colleagues elsewhere can often do.</summary>
    public static readonly IReadOnlyList<Need> Everyday =
    [
        new("legal", "Housing lawyer for possession claims", "About thirty rent and tenancy claims a month, drafted and run to hearing. The file system is the usual one.", Vacancy, 14 * 60, 12, 1,
            [("housing", "possession", Working), ("advocacy", "county-court", Working)], Hour, 16_500, Panel),
        new("legal", "Care proceedings lawyer", "Issue and case-manage new applications while a colleague is away. Pre-proceedings work is covered.", Absence, 11 * 60, 10, 1,
            [("childcare", "care-proceedings", Practitioner), ("advocacy", "family-court", Practitioner)], Hour, 19_200, Panel),
        new("legal", "Planning agreements for two housing sites", "Negotiate and complete agreements with developers for two allocated sites. Heads of terms are agreed.", Peak, 9 * 60, 8, 1,
            [("property-planning", "planning-agreements", Working), ("property-planning", "highways-law", Working)], Hour, 21_000, Framework),
        new("legal", "Contracts lawyer for the care framework", "Draft and advise on a re-let of the home care framework, from notice to award.", Project, 12 * 60, 10, 1,
            [("public-law", "procurement-contracts", Working), ("public-law", "vires-advice", Working)], Hour, 22_400, Framework),
        new("legal", "Disrepair claims", "Defend a backlog of disrepair claims and advise surveyors on early settlement.", Peak, 10 * 60, 10, 1,
            [("housing", "disrepair", Working)], Hour, 15_800, Panel),
        new("legal", "Court of Protection welfare work", "Applications and reviews; hearings are mostly remote.", Vacancy, 8 * 60, 12, 1,
            [("adult-care", "court-of-protection", Working), ("adult-care", "deprivation-of-liberty", Working)], Hour, 18_400, Panel),
        new("legal", "Debt recovery and insolvency", "Council tax and business rates matters, with two insolvency hearings a month.", Absence, 7 * 60, 8, 1,
            [("civil-litigation", "debt-recovery", Working)], Hour, 14_500, Agency),
        new("legal", "Employment tribunal cover", "Two claims listed this quarter, with disclosure and witness statements to come.", Specialist, 9 * 60, 8, 1,
            [("employment", "tribunal-claims", Working)], Hour, 20_500, Panel),
        new("ict", "Business analyst for the housing system", "Map processes and write requirements before the tender. Workshops with tenants’ teams.", Project, 14 * 60, 10, 1,
            [("product-delivery", "business-analysis", Working)], Day, 48_000, Agency),
        new("ict", "Network engineer for a data centre move", "Plan and carry out cut-overs at weekends agreed in advance.", Project, 15 * 60, 6, 1,
            [("it-operations", "network", Working)], Day, 52_000, Framework),
        new("ict", "Integration developer", "Link the planning system with the document store. Specifications are ready.", Specialist, 15 * 60, 8, 1,
            [("software-development", "integration", Working)], Day, 55_000, Agency),
        new("ict", "Data analyst for the transport survey", "Clean and chart survey data for a committee report.", Peak, 8 * 60, 6, 1,
            [("data", "data-analysis", Working)], Day, 43_000, Quotation),
        new("ict", "Test automation for online forms", "Write and hand over automated tests for forty online forms.", Project, 12 * 60, 6, 1,
            [("quality-assurance", "test-automation", Working)], Day, 46_000, Agency),
        new("governance", "Committee clerk for the scrutiny cycle", "Agendas, minutes and follow-up for two scrutiny panels.", Vacancy, 14 * 60, 8, 1,
            [("democratic-services", "committee-clerking", Working)], Hour, 4_200, Agency),
        new("governance", "Freedom of information backlog", "Answer about eighty requests that are out of time.", Peak, 14 * 60, 6, 1,
            [("information-governance", "foi", Working)], Hour, 4_400, Agency),
        new("employment-hr", "Grievance casework", "Three open cases need an investigating adviser from outside the team.", Conflict, 10 * 60, 6, 1,
            [("hr-advice", "casework", Working)], Hour, 6_200, Agency),
        new("environmental-health", "Food hygiene inspections", "Catch up with overdue category C and D inspections before the year ends.", Peak, 14 * 60, 10, 1,
            [("public-protection", "food-hygiene", Working)], Hour, 5_600, Agency, IsRemote: false),
        new("environmental-health", "Private sector housing inspections", "Inspections after a licensing scheme came in.", Peak, 14 * 60, 10, 1,
            [("public-protection", "private-housing", Working)], Hour, 5_800, Agency, IsRemote: false),
        new("building-control", "Plan checking for school extensions", "Check plans for nine school extensions.", Peak, 11 * 60, 8, 1,
            [("building-inspection", "plan-checking", Working)], Hour, 6_400, Agency),
        new("bridges-highways", "Bridge inspections", "General inspections of forty structures, with reports.", Vacancy, 14 * 60, 8, 1,
            [("structures", "bridge-inspection", Working)], Hour, 6_900, Framework, IsRemote: false),
        new("bridges-highways", "Road safety audits", "Stage 2 and 3 audits for six schemes.", Specialist, 7 * 60, 8, 1,
            [("highways-design", "road-safety-audit", Working)], Hour, 7_400, Framework),
    ];

    /// <summary>Work that nobody in the partnership can take on at that level or for so many hours.</summary>
    public static readonly IReadOnlyList<Need> Hardest =
    [
        new("legal", "Subsidy control advice for the station quarter", "Advise on grants to three developers and write the assessment that will be published.", Specialist, 30 * 60, 12, 2,
            [("public-law", "subsidy-control", Expert), ("public-law", "procurement-contracts", Expert)], Hour, 27_500, Framework),
        new("legal", "Compulsory purchase inquiry", "Prepare the order’s statement of case and instruct counsel for the inquiry.", Project, 30 * 60, 16, 2,
            [("property-planning", "compulsory-purchase", Expert), ("property-planning", "planning-inquiries", Expert)], Hour, 26_000, Panel),
        new("legal", "Judicial review of a school closure", "Defend the decision; the hearing is listed.", Specialist, 32 * 60, 8, 2,
            [("public-law", "judicial-review", Expert), ("childcare", "education-send", Expert)], Hour, 28_000, Barrister),
        new("legal", "Adoption and special guardianship backlog", "Twenty matters to bring to final hearing.", Vacancy, 33 * 60, 14, 2,
            [("childcare", "adoption", Expert), ("childcare", "pre-proceedings", Expert)], Hour, 19_800, Panel),
        new("building-control", "Higher-risk buildings fire safety review", "Review gateway submissions for two towers.", Specialist, 32 * 60, 10, 2,
            [("building-inspection", "fire-safety", Expert), ("building-inspection", "dangerous-structures", Expert)], Hour, 9_200, Framework),
        new("environmental-health", "Air quality and contaminated land", "Detailed assessments for three former works.", Specialist, 33 * 60, 12, 2,
            [("public-protection", "air-quality", Expert), ("public-protection", "noise-and-nuisance", Expert)], Hour, 8_800, Framework, IsRemote: false),
        new("ict", "Cyber incident response retainer", "Second line for incidents while the service is rebuilt.", Vacancy, 34 * 60, 12, 2,
            [("cyber-security", "incident-response", Expert), ("cyber-security", "security-assurance", Expert)], Day, 82_000, Framework),
        new("bridges-highways", "Load assessment of a listed bridge", "Assessment and strengthening options.", Specialist, 30 * 60, 10, 2,
            [("structures", "bridge-assessment", Expert), ("structures", "structural-design", Expert)], Hour, 11_500, Framework, IsRemote: false),
    ];
}
