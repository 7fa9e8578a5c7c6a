namespace TalentPool.Features.Home;

/// <summary>What one area has to say on a person's home page; of all areas together, the page.</summary>
public sealed record HomePart
{
    public static readonly HomePart None = new();

    /// <summary>What the person owes.</summary>
    public IReadOnlyList<HomeTask> Tasks { get; init; } = [];

    public IReadOnlyList<HomeFigure> Figures { get; init; } = [];

    /// <summary>What others still have to do for what this person has begun or takes part in.</summary>
    public IReadOnlyList<HomeWait> Waits { get; init; } = [];

    /// <summary>What whoever oversees a partnership or an authority may want to read.</summary>
    public IReadOnlyList<HomeNews> News { get; init; } = [];
}
