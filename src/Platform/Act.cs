namespace TalentPool.Platform;

/// <summary>One act of one person, from one form.</summary>
/// <param name="Id">Made when the form was rendered. The same act again returns the first outcome.</param>
/// <param name="PersonId">Who acts; none when it is time itself.</param>
public sealed record Act(Guid Id, Guid? PersonId)
{
    /// <summary>What a job does: no person, and only what time has made due.</summary>
    public static Act OfClock() => new(Guid.CreateVersion7(), null);
}
