using TalentPool.Design;
using TalentPool.Domain.Gaps;
using TalentPool.Features.Gaps.Posting;

namespace TalentPool.Features.Gaps.Forms;

/// <summary>Whether the requester already knows whom they want, as it is typed.</summary>
public sealed class PersonForm
{
    public const string Nobody = "nobody";
    public const string SomeoneElse = "other";

    /// <summary>"nobody", "other", or an officer known from work.</summary>
    public string? Who { get; set; }

    public string? Home { get; set; }

    public string? Name { get; set; }

    public static PersonForm Of(Gap gap, IReadOnlyList<KnownOfficer> known) => gap switch
    {
        { AskedForHomeId: null } => new() { Who = Nobody },
        { AskedForOfficerId: { } id } when known.Any(officer => officer.OfficerId == id) => new() { Who = $"{id}" },
        _ => new() { Who = SomeoneElse, Home = $"{gap.AskedForHomeId}", Name = gap.AskedForName },
    };

    public (Guid? OfficerId, Guid? HomeId, string Name)? Read(FormErrors errors, IReadOnlyList<KnownOfficer> known)
    {
        if (Who == Nobody)
        {
            return (null, null, "");
        }

        if (known.FirstOrDefault(officer => $"{officer.OfficerId}" == Who) is { } chosen)
        {
            return (chosen.OfficerId, chosen.HomeAuthorityId, chosen.Name);
        }

        if (Who != SomeoneElse)
        {
            errors.Add("Person.Who", "Select whether you already know who you want");
            return null;
        }

        var read = new AnswerReader(errors);
        var home = read.Id("Person.Home", Home, "authority", missing: "Select their authority");
        var name = read.Text("Person.Name", Name, "name or work email", Gap.AskedForNameLength, missing: "Enter their name or work email");
        return errors.Any ? null : (null, home, name!);
    }
}
