using static TalentPool.Domain.Gaps.ComparatorBasis;
using static TalentPool.Domain.Gaps.GapReason;
using static TalentPool.Domain.Gaps.OutsideRoute;
using static TalentPool.Domain.Officers.SkillLevel;

namespace TalentPool.Database.Seed.Needs;

/// <summary>Work of governance, personnel, regulation, buildings and roads that colleagues elsewhere can often do.</summary>
public static class ServiceNeeds
{
    public static readonly IReadOnlyList<Need> All =
    [
        new("governance", "Committee clerk for the scrutiny cycle", "Agendas, minutes and follow-up for two scrutiny panels.", Vacancy, 9 * 60, 6, 1,
            [("democratic-services", "committee-clerking", Working)], Hour, 4_200, Agency),
        new("environmental-health", "Food hygiene inspections", "Catch up with overdue category C and D inspections before the return to the Agency is due.", Peak, 11 * 60, 6, 1,
            [("public-protection", "food-hygiene", Working)], Hour, 5_600, Agency, IsRemote: false),
        new("governance", "Freedom of information backlog", "Answer about eighty requests that are out of time; the Commissioner has written twice.", Peak, 11 * 60, 6, 1,
            [("information-governance", "foi", Working)], Hour, 4_400, Agency),
        new("bridges-highways", "Road safety audits", "Stage 2 and 3 audits for six schemes.", Specialist, 7 * 60, 6, 1,
            [("highways-design", "road-safety-audit", Working)], Hour, 7_400, Framework),
        new("employment-hr", "Grievance casework", "Three open cases need an investigating adviser from outside the team.", Conflict, 8 * 60, 6, 1,
            [("hr-advice", "casework", Working)], Hour, 6_200, Agency),
        new("building-control", "Plan checking for school extensions", "Check plans for nine school extensions against the current approved documents.", Peak, 9 * 60, 6, 1,
            [("building-inspection", "plan-checking", Working)], Hour, 6_400, Agency),
        new("environmental-health", "Private sector housing inspections", "Inspections after a licensing scheme came in.", Peak, 9 * 60, 6, 1,
            [("public-protection", "private-housing", Working)], Hour, 5_800, Agency, IsRemote: false),
        new("governance", "Data protection impact assessments", "Write assessments for six systems that go live next quarter.", Project, 8 * 60, 6, 1,
            [("information-governance", "data-protection", Working)], Hour, 5_100, Agency),
        new("bridges-highways", "Bridge inspections", "General inspections of forty structures, with reports.", Vacancy, 9 * 60, 6, 1,
            [("structures", "bridge-inspection", Working)], Hour, 6_900, Framework, IsRemote: false),
        new("costs-drafting", "Bills of costs in concluded litigation", "Draw nine bills for detailed assessment and answer two sets of points of dispute.", Peak, 6 * 60, 4, 1,
            [("legal-costs", "bills-of-costs", Working)], Hour, 11_000, Quotation),
        new("governance", "Polling district review", "Draft proposals, maps and the consultation paper for the statutory review.", Project, 8 * 60, 6, 1,
            [("elections", "boundary-reviews", Working)], Hour, 4_800, Agency),
        new("environmental-health", "Noise complaints in three town centres", "Investigate statutory nuisance complaints and serve notices.", Absence, 8 * 60, 4, 1,
            [("public-protection", "noise-and-nuisance", Working)], Hour, 5_500, Agency, IsRemote: false),
    ];
}
