using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Features.Home;

/// <summary>Asks every area what this person owes, waits for and oversees, and which figures concern them; what is due first comes first.</summary>
public sealed class HomeQuery(TalentPoolDb db, IEnumerable<HomeSource> sources)
{
    /// <summary>Where nothing says until when, a task stands among the others as if it were due so many working days after it was asked for.</summary>
    private const int UsualWorkingDays = 5;

    public async Task<HomePart> For(Actor actor, DateTime at)
    {
        var parts = new List<HomePart>();
        foreach (var source in sources)
        {
            parts.Add(await source.Read(db, actor, at));
        }

        return new HomePart
        {
            Tasks = [.. parts.SelectMany(part => part.Tasks).OrderBy(task => task.IsDraft).ThenBy(DueOf)],

            // Those that count what is owed first and the notices last; a nought says nothing.
            Figures =
            [
                .. parts.SelectMany(part => part.Figures).Where(figure => figure.Number != "0").OrderByDescending(figure => figure.IsOwed).ThenBy(figure => figure.Href == "/notices"),
            ],
            Waits = [.. parts.SelectMany(part => part.Waits).OrderBy(wait => wait.DueAt ?? DateTime.MaxValue).ThenBy(wait => wait.Text, StringComparer.Ordinal)],
            News = [.. parts.SelectMany(part => part.News).OrderByDescending(news => news.At)],
        };
    }

    private static DateTime DueOf(HomeTask task) => task.DueAt
        ?? (task.AskedAt is { } asked ? WorkingCalendar.EnglandAndWales.DueAfterWorkingDays(asked, UsualWorkingDays) : DateTime.MaxValue);
}
