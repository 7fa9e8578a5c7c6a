namespace TalentPool.Domain.Partnerships;

/// <summary>A service area that the members share staff in, from a day to a day.</summary>
public sealed class PooledServiceArea
{
    internal PooledServiceArea(Guid serviceAreaId, DateOnly from, DateOnly? to) =>
        (Id, ServiceAreaId, From, To) = (Guid.CreateVersion7(), serviceAreaId, from, to);

    private PooledServiceArea()
    {
    }

    public Guid Id { get; private init; }

    public Guid ServiceAreaId { get; private init; }

    public DateOnly From { get; private init; }

    /// <summary>The last day on which it is shared; null while it has no end.</summary>
    public DateOnly? To { get; private set; }

    public bool IsInForceOn(DateOnly day) => Period.Covers(From, To, day);

    internal void End(DateOnly on) => To = on;
}
