using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Features.Home;

/// <summary>One area's part of the home page: what the person owes there, and its figures. Every class derived from it is asked.</summary>
public abstract class HomeSource
{
    public virtual Task<IReadOnlyList<HomeTask>> TasksFor(TalentPoolDb db, Actor actor, DateTime at) => Task.FromResult<IReadOnlyList<HomeTask>>([]);

    public virtual Task<IReadOnlyList<HomeFigure>> FiguresFor(TalentPoolDb db, Actor actor, DateTime at) => Task.FromResult<IReadOnlyList<HomeFigure>>([]);

    /// <summary>What others still have to do for what this person has begun or takes part in.</summary>
    public virtual Task<IReadOnlyList<HomeWait>> WaitsFor(TalentPoolDb db, Actor actor, DateTime at) => Task.FromResult<IReadOnlyList<HomeWait>>([]);

    /// <summary>What whoever oversees a partnership or an authority may want to read.</summary>
    public virtual Task<IReadOnlyList<HomeNews>> NewsFor(TalentPoolDb db, Actor actor, DateTime at) => Task.FromResult<IReadOnlyList<HomeNews>>([]);
}
