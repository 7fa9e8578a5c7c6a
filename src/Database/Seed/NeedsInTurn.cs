using TalentPool.Database.Seed.Needs;

namespace TalentPool.Database.Seed;

/// <summary>Hands out each need once, so that no two gaps of the demonstration are worded alike.</summary>
public sealed class NeedsInTurn
{
    private readonly Queue<Need> _legal = new(LegalNeeds.All);
    private readonly Queue<Need> _other = new(DigitalNeeds.All.Zip(ServiceNeeds.All).SelectMany(pair => new[] { pair.First, pair.Second }).Append(ServiceNeeds.All[^1]));
    private readonly Queue<Need> _hardest = new(HardestNeeds.All);
    private int _given;

    /// <summary>Work that colleagues elsewhere can often do. About two in three are legal, which is what the partnership began with.</summary>
    public Need Everyday() => _given++ % 11 is 2 or 5 or 8 or 10 ? _other.Dequeue() : _legal.Dequeue();

    /// <summary>Work that nobody in the partnership can take on.</summary>
    public Need Hardest() => _hardest.Dequeue();
}
