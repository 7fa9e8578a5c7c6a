namespace TalentPool.Domain.Gaps;

/// <summary>A person's word to keep to themselves what they read of a sealed gap.</summary>
public sealed class Undertaking
{
    private Undertaking()
    {
    }

    internal Undertaking(Guid gapId, Actor by, DateTime at)
    {
        Id = Guid.CreateVersion7();
        GapId = gapId;
        (PersonId, Name, AuthorityId, GivenAt) = (by.PersonId, by.Name, by.AuthorityId, at);
    }

    public Guid Id { get; private init; }

    public Guid GapId { get; private init; }

    public Guid PersonId { get; private init; }

    public string Name { get; private init; } = "";

    public Guid? AuthorityId { get; private init; }

    public DateTime GivenAt { get; private init; }
}
