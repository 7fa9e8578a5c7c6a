using TalentPool.Platform.Permissions;

namespace TalentPool.Platform;

/// <summary>One act of one person: which form it came from, and what it needs.</summary>
/// <param name="Id">Made when the form was rendered. The same act again returns the first outcome.</param>
/// <param name="PersonId">Who acts; none when it is time itself.</param>
/// <param name="Permission">What the act needs; the scope is checked once the record is loaded.</param>
public sealed record Act(Guid Id, Guid? PersonId, Permission Permission)
{
    /// <summary>What a job does: no person, and only what time has made due.</summary>
    public static Act OfClock() => new(Guid.CreateVersion7(), null, Permission.LetTimePass);
}
