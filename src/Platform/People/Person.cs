using Microsoft.AspNetCore.Identity;

namespace TalentPool.Platform.People;

/// <summary>Someone who can sign in. What they may do comes from their grants, never from here.</summary>
public sealed class Person : IdentityUser<Guid>
{
    public const int NameLength = 100;

    public Person() => (Id, SecurityStamp) = (Guid.CreateVersion7(), Guid.NewGuid().ToString("N"));

    public string Name { get; set; } = "";

    /// <summary>The authority that employs the person; none for whoever only runs the installation.</summary>
    public Guid? AuthorityId { get; set; }

    public DateTime? SuspendedAt { get; set; }

    /// <summary>Whether notices are pushed to open pages. The inbox has them in any case.</summary>
    public bool WantsLiveNotices { get; set; } = true;
}
