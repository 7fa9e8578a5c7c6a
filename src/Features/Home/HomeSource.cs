using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Features.Home;

/// <summary>One area's part of the home page: what the person owes there, and its figures. Every class derived from it is asked.</summary>
public abstract class HomeSource
{
    public virtual Task<IReadOnlyList<HomeTask>> TasksFor(TalentPoolDb db, Actor actor, DateTime at) => Task.FromResult<IReadOnlyList<HomeTask>>([]);

    public virtual Task<IReadOnlyList<HomeFigure>> FiguresFor(TalentPoolDb db, Actor actor, DateTime at) => Task.FromResult<IReadOnlyList<HomeFigure>>([]);
}
