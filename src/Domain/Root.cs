namespace TalentPool.Domain;

/// <summary>
/// A record that decides for itself and all its parts. Whoever changes it, or relies on it, first takes its turn in the database,
/// so two decisions that need each other's truth never run side by side.
/// </summary>
public abstract class Root
{
    private readonly List<DomainEvent> _events = [];

    public Guid Id { get; protected init; }

    /// <summary>How often the root has been taken. Raised in the database alone.</summary>
    public long Turn { get; private set; }

    public abstract ChainKey Chain { get; }

    /// <summary>What has happened since the root was loaded or last asked, in order. Asking empties the list.</summary>
    public IReadOnlyList<DomainEvent> TakeEvents()
    {
        DomainEvent[] taken = [.. _events];
        _events.Clear();
        return taken;
    }

    protected void Record(DomainEvent happened) => _events.Add(happened);
}
