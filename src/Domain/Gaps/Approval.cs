namespace TalentPool.Domain.Gaps;

/// <summary>One decider's yes to a clearance, with the role it was given in.</summary>
public sealed class Approval
{
    private Approval()
    {
    }

    internal Approval(int number, Actor by, HeldRole heldRole, DateTime at)
    {
        Id = Guid.CreateVersion7();
        Number = number;
        PersonId = by.PersonId;
        Name = by.Name;
        Role = heldRole.Role;
        ForPersonId = heldRole.DeputyForId;
        At = at;
    }

    public Guid Id { get; private init; }

    /// <summary>1, or 2 for the second approval of an emergency clearance.</summary>
    public int Number { get; private init; }

    public Guid PersonId { get; private init; }

    public string Name { get; private init; } = "";

    public Role Role { get; private init; }

    /// <summary>The person deputised for; null when the role was the approver's own.</summary>
    public Guid? ForPersonId { get; private init; }

    public DateTime At { get; private init; }
}
