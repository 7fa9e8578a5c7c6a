namespace TalentPool.Database.Seed;

/// <summary>How the invented councils are organised: service areas under one head, with managers, and a share of the officers.</summary>
/// <param name="Areas">Slugs of the service areas, the main one first.</param>
/// <param name="Share">Officers of each hundred.</param>
/// <param name="OneOtherIn">One officer in so many works in another area than the main one.</param>
public sealed record Department(string Name, IReadOnlyList<string> Areas, int LineManagers, int Share, int OneOtherIn = 8)
{
    public static readonly IReadOnlyList<Department> All =
    [
        new("Legal", ["legal", "costs-drafting", "delivery-vehicles"], 3, 42),
        new("ICT", ["ict"], 2, 20),
        new("Governance and HR", ["governance", "employment-hr"], 1, 14, OneOtherIn: 4),
        new("Regulatory services", ["building-control", "environmental-health"], 1, 15, OneOtherIn: 2),
        new("Highways", ["bridges-highways"], 1, 9),
    ];

    /// <summary>The service area of the department's officer with that number.</summary>
    public string AreaOf(int number) =>
        Areas.Count > 1 && number % OneOtherIn == OneOtherIn - 1 ? Areas[1 + (number / OneOtherIn % (Areas.Count - 1))] : Areas[0];
}
