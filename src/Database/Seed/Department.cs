namespace TalentPool.Database.Seed;

/// <summary>How the invented councils are organised: service areas under one head, with managers, and a share of the officers.</summary>
/// <param name="Areas">Slugs of the service areas, the main one first.</param>
/// <param name="Share">Officers of each hundred.</param>
public sealed record Department(string Name, IReadOnlyList<string> Areas, int LineManagers, int Share)
{
    public static readonly IReadOnlyList<Department> All =
    [
        new("Legal", ["legal", "costs-drafting", "delivery-vehicles"], 3, 42),
        new("ICT", ["ict"], 2, 20),
        new("Governance and HR", ["governance", "employment-hr"], 1, 14),
        new("Regulatory services", ["building-control", "environmental-health"], 1, 15),
        new("Highways", ["bridges-highways"], 1, 9),
    ];
}
