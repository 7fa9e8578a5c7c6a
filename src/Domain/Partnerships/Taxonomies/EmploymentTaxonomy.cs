namespace TalentPool.Domain.Partnerships.Taxonomies;

internal static class EmploymentTaxonomy
{
    public static readonly TaxonomyArea Area = new(
        "employment-hr", "Employment and HR", false,
        new TaxonomyDiscipline("hr-advice", "HR advice",
            ("casework", "Disciplinary and grievance casework"),
            ("attendance", "Attendance and ill-health"),
            ("organisational-change", "Organisational change")),
        new TaxonomyDiscipline("workforce", "Workforce development",
            ("workforce-planning", "Workforce planning"),
            ("recruitment", "Recruitment campaigns"),
            ("mediation", "Workplace mediation")));
}
