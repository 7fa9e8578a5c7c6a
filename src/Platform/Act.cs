namespace TalentPool.Platform;

/// <summary>One act of one person, from one form.</summary>
/// <param name="Id">Made when the form was rendered. The same act again returns the first outcome.</param>
/// <param name="PersonId">Who acts; none when it is time itself.</param>
public sealed record Act(Guid Id, Guid? PersonId)
{
    /// <summary>The hash of what was sent with the form; kept with the act's event, so that the same form sent with other answers is not taken for the same act.</summary>
    public string? Sent { get; init; }

    /// <summary>What a job does: no person, and only what time has made due.</summary>
    public static Act OfClock() => new(Guid.CreateVersion7(), null);
}
