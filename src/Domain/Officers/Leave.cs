namespace TalentPool.Domain.Officers;

/// <summary>Days on which an officer is away. Why is nobody's business here and is not stored.</summary>
public sealed class Leave
{
    private Leave()
    {
    }

    internal Leave(DateOnly from, DateOnly to) => (From, To) = (from, to);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public DateOnly From { get; private init; }

    /// <summary>The last day away.</summary>
    public DateOnly To { get; private init; }

    public bool Covers(DateOnly day) => From <= day && day <= To;
}
