namespace TalentPool.Domain.Placements;

/// <summary>That a task was done, when and by whom. A tick stays; only those since the work was last taken up, or last ended, count.</summary>
public sealed class PlacementTick
{
    internal PlacementTick(PlacementTask task, Guid byId, DateTime at) => (Id, Task, ById, At) = (Guid.CreateVersion7(), task, byId, at);

    private PlacementTick()
    {
    }

    public Guid Id { get; private init; }

    public PlacementTask Task { get; private init; }

    public Guid ById { get; private init; }

    public DateTime At { get; private init; }
}
