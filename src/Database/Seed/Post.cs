using TalentPool.Domain.Officers;

namespace TalentPool.Database.Seed;

/// <summary>A job that an officer of a service area can have, the grade it is paid at and how far its holder's skills go.</summary>
public sealed record Post(string Title, string Grade, SkillLevel Highest, int Weight)
{
    private static readonly Dictionary<string, Post[]> ByArea = new()
    {
        ["legal"] =
        [
            new("Trainee solicitor", "SO1", SkillLevel.Working, 1), new("Paralegal", "SO1", SkillLevel.Working, 2), new("Legal executive", "PO2", SkillLevel.Practitioner, 2),
            new("Solicitor", "PO4", SkillLevel.Practitioner, 5), new("Senior solicitor", "PO6", SkillLevel.Expert, 4), new("Principal lawyer", "PO8", SkillLevel.Expert, 1),
        ],
        ["ict"] =
        [
            new("Support analyst", "SO1", SkillLevel.Working, 2), new("Technical officer", "PO2", SkillLevel.Practitioner, 4), new("Developer", "PO4", SkillLevel.Practitioner, 3),
            new("Senior specialist", "PO6", SkillLevel.Expert, 2),
        ],
        ["costs-drafting"] = [new("Costs draftsman", "PO4", SkillLevel.Expert, 1)],
        ["delivery-vehicles"] = [new("Commercial adviser", "PO6", SkillLevel.Expert, 1)],
        ["governance"] = [new("Governance officer", "SO1", SkillLevel.Working, 2), new("Senior governance officer", "PO2", SkillLevel.Practitioner, 3), new("Governance manager", "PO4", SkillLevel.Expert, 1)],
        ["employment-hr"] = [new("HR adviser", "SO1", SkillLevel.Working, 2), new("Senior HR adviser", "PO2", SkillLevel.Practitioner, 2), new("HR business partner", "PO4", SkillLevel.Expert, 1)],
        ["building-control"] = [new("Building control surveyor", "PO2", SkillLevel.Practitioner, 3), new("Principal building control surveyor", "PO4", SkillLevel.Expert, 1)],
        ["environmental-health"] = [new("Regulatory officer", "SO1", SkillLevel.Working, 2), new("Environmental health officer", "PO2", SkillLevel.Practitioner, 4), new("Senior environmental health officer", "PO4", SkillLevel.Expert, 2)],
        ["bridges-highways"] = [new("Engineer", "PO2", SkillLevel.Practitioner, 3), new("Senior engineer", "PO4", SkillLevel.Practitioner, 2), new("Principal engineer", "PO6", SkillLevel.Expert, 1)],
    };

    /// <summary>What an hour of each grade costs in the demonstration, in pence; a little different from council to council.</summary>
    public static readonly IReadOnlyDictionary<string, long> PencePerHour = new Dictionary<string, long>
    {
        ["SO1"] = 3_480, ["PO2"] = 4_160, ["PO4"] = 4_890, ["PO6"] = 5_730, ["PO8"] = 6_640,
    };

    public static Post Pick(string area, Random chance)
    {
        var posts = ByArea[area];
        var drawn = chance.Next(posts.Sum(post => post.Weight));
        foreach (var post in posts)
        {
            drawn -= post.Weight;
            if (drawn < 0)
            {
                return post;
            }
        }

        return posts[^1];
    }
}
