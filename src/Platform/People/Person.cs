using Microsoft.AspNetCore.Identity;
using TalentPool.Domain;

namespace TalentPool.Platform.People;

/// <summary>Someone who can sign in. What they may do comes from their grants, never from here.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public const int NameLength = 100;

    public const int EmailLength = 254;

    public Person() => (Id, SecurityStamp) = (Guid.CreateVersion7(), Guid.NewGuid().ToString("N"));

    public string Name { get; set; } = "";

    /// <summary>The authority that employs the person; none for whoever only runs the installation.</summary>
    public Guid? AuthorityId { get; set; }

    public DateTime? SuspendedAt { get; set; }

    /// <summary>Whether notices are pushed to open pages. The inbox has them in any case.</summary>
    public bool WantsLiveNotices { get; set; } = true;

    /// <summary>When quiet begins and ends for this person, where they chose it; otherwise it is as usual.</summary>
    public TimeOnly? QuietFrom { get; set; }

    public TimeOnly? QuietTo { get; set; }

    public bool? IsQuietOnClosedDays { get; set; }

    public QuietHours QuietHours => new(QuietFrom ?? QuietHours.Usual.From, QuietTo ?? QuietHours.Usual.To, IsQuietOnClosedDays ?? QuietHours.Usual.OnClosedDays);

    /// <summary>What the button for signing in as this invented person says; nothing for anybody real.</summary>
    public string? DemonstrationRole { get; set; }

    /// <summary>Someone new, who signs in with that address once they have set a password.</summary>
    public static Person Of(string email, string name, Guid? authorityId)
    {
        var address = email.Trim();
        var normalised = address.ToUpperInvariant();
        return new Person
        {
            Name = name.Trim(),
            AuthorityId = authorityId,
            Email = address,
            NormalizedEmail = normalised,
            EmailConfirmed = true,
            UserName = address,
            NormalizedUserName = normalised,
            LockoutEnabled = true,
        };
    }
}
