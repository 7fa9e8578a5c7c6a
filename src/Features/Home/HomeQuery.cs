using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Features.Home;

/// <summary>Asks every area what this person owes, waits for and oversees, and which figures concern them; what is due first comes first.</summary>
public sealed class HomeQuery(TalentPoolDb db, IEnumerable<HomeSource> sources)
{
    /// <summary>Where nothing says until when, a task stands among the others as if it were due so many working days after it was asked for.</summary>
    private const int UsualWorkingDays = 5;

    public async Task<IReadOnlyList<HomeTask>> TasksFor(Actor actor, DateTime at) =>
        [.. (await All(source => source.TasksFor(db, actor, at))).OrderBy(task => task.IsDraft).ThenBy(DueOf)];

    /// <summary>Those that count what is owed first and the notices last; a nought says nothing.</summary>
    public async Task<IReadOnlyList<HomeFigure>> FiguresFor(Actor actor, DateTime at) =>
    [
        .. (await All(source => source.FiguresFor(db, actor, at))).Where(figure => figure.Number != "0")
            .OrderByDescending(figure => figure.IsOwed).ThenBy(figure => figure.Href == "/notices"),
    ];

    public async Task<IReadOnlyList<HomeWait>> WaitsFor(Actor actor, DateTime at) =>
        [.. (await All(source => source.WaitsFor(db, actor, at))).OrderBy(wait => wait.DueAt ?? DateTime.MaxValue).ThenBy(wait => wait.Text, StringComparer.Ordinal)];

    public async Task<IReadOnlyList<HomeNews>> NewsFor(Actor actor, DateTime at) =>
        [.. (await All(source => source.NewsFor(db, actor, at))).OrderByDescending(news => news.At)];

    private static DateTime DueOf(HomeTask task) => task.DueAt
        ?? (task.AskedAt is { } asked ? WorkingCalendar.EnglandAndWales.DueAfterWorkingDays(asked, UsualWorkingDays) : DateTime.MaxValue);

    private async Task<List<T>> All<T>(Func<HomeSource, Task<IReadOnlyList<T>>> ask)
    {
        var all = new List<T>();
        foreach (var source in sources)
        {
            all.AddRange(await ask(source));
        }

        return all;
    }
}
