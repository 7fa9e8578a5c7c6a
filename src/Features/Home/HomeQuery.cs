using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Features.Home;

/// <summary>Asks every area what this person owes and which figures concern them; what is due first comes first.</summary>
public sealed class HomeQuery(TalentPoolDb db, IEnumerable<HomeSource> sources)
{
    public async Task<IReadOnlyList<HomeTask>> TasksFor(Actor actor, DateTime at)
    {
        var tasks = new List<HomeTask>();
        foreach (var source in sources)
        {
            tasks.AddRange(await source.TasksFor(db, actor, at));
        }

        return [.. tasks.OrderBy(task => task.DueAt ?? DateTime.MaxValue)];
    }

    public async Task<IReadOnlyList<HomeFigure>> FiguresFor(Actor actor, DateTime at)
    {
        var figures = new List<HomeFigure>();
        foreach (var source in sources)
        {
            figures.AddRange(await source.FiguresFor(db, actor, at));
        }

        return figures;
    }
}
