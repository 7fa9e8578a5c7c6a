namespace TalentPool.Domain.Partnerships.Taxonomies;

/// <summary>Digital work by the role families of the Government Digital and Data framework, and cyber security beside them.</summary>
internal static class IctTaxonomy
{
    public static readonly TaxonomyArea Area = new(
        "ict", "ICT", false,
        new TaxonomyDiscipline("chief-digital", "Chief digital and data roles",
            ("digital-strategy", "Digital strategy"),
            ("technology-governance", "Technology governance and spend"),
            ("enterprise-architecture", "Enterprise architecture")),
        new TaxonomyDiscipline("data", "Data",
            ("data-engineering", "Data engineering"),
            ("data-analysis", "Data analysis and dashboards"),
            ("data-governance", "Data governance")),
        new TaxonomyDiscipline("it-operations", "IT operations",
            ("service-desk", "Service desk and end-user devices"),
            ("network", "Networks"),
            ("infrastructure", "Servers and cloud infrastructure")),
        new TaxonomyDiscipline("product-delivery", "Product and delivery",
            ("delivery-management", "Delivery management"),
            ("business-analysis", "Business analysis"),
            ("product-management", "Product management")),
        new TaxonomyDiscipline("quality-assurance", "Quality assurance testing",
            ("functional-testing", "Functional testing"),
            ("test-automation", "Test automation"),
            ("accessibility-testing", "Accessibility testing")),
        new TaxonomyDiscipline("software-development", "Software development",
            ("web-development", "Web development"),
            ("integration", "Integration of line-of-business systems"),
            ("low-code", "Low-code platforms")),
        new TaxonomyDiscipline("user-centred-design", "User-centred design",
            ("user-research", "User research"),
            ("service-design", "Service design"),
            ("content-design", "Content design")),
        new TaxonomyDiscipline("cyber-security", "Cyber security",
            ("incident-response", "Incident response"),
            ("security-assurance", "Security assurance and audits"),
            ("vulnerability-management", "Vulnerability management")));
}
