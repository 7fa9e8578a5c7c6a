using TalentPool.Domain;

namespace TalentPool.Database.Seed;

/// <summary>A member of the demonstration partnership: a real council with its real codes, staffed by invented people.</summary>
public sealed record Council(string ShortName, string Name, string Bs6879, string Gss, string ECode, int Officers, string MainOffice)
{
    public static readonly IReadOnlyList<Council> All =
    [
        new("Bradford", "City of Bradford Metropolitan District Council", "BRD", "E08000032", "E4701", 90, "Bradford city centre"),
        new("Calderdale", "Calderdale Metropolitan Borough Council", "CLD", "E08000033", "E4702", 50, "Halifax"),
        new("Kirklees", "Kirklees Council", "KIR", "E08000034", "E4703", 75, "Huddersfield"),
        new("Leeds", "Leeds City Council", "LDS", "E08000035", "E4704", 120, "Leeds city centre"),
        new("Wakefield", "Wakefield Metropolitan District Council", "WKF", "E08000036", "E4705", 65, "Wakefield"),
    ];

    public static Council Named(string shortName) => All.Single(known => known.ShortName == shortName);

    public Guid Id => StableId.From("demonstration-council", ShortName);

    public string Mail => $"{ShortName.ToLowerInvariant()}.example";
}
