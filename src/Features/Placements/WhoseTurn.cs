namespace TalentPool.Features.Placements;

/// <summary>What a page with one act says to a reader who may know of the placement and cannot do this on it now: why, and whose turn it is.</summary>
public static class WhoseTurn
{
    /// <param name="path">The last part of the page’s address.</param>
    public static IReadOnlyList<string> Of(PlacementSight sight, string path)
    {
        if (sight.Rights.IsOver)
        {
            return [$"This placement is {PlacementWords.Of(sight.Placement.Status).ToLowerInvariant()}, so nothing more can be done here."];
        }

        var items = StartItem.Of(sight);
        if (items.FirstOrDefault(item => item.Path == path) is not { } asked)
        {
            return items.FirstOrDefault(item => !item.IsDone) is { } open
                ? ["You cannot do this on the placement as it stands now, or it is for others to do.", $"Next: {Turn(open)}"]
                : ["You cannot do this on the placement as it stands now, or it is for others to do."];
        }

        if (asked.IsDone)
        {
            return [$"{asked.Text}: this is there already, so there is nothing left to do here."];
        }

        var before = path == "conflict-decision" ? items.Where(item => item is { Path: "interests" or "conflict-answer", IsDone: false }).ToList() : [];
        var isReaders = sight.Rights.Missing.Any(missing => StartItem.PathOf(missing.Condition) == path && sight.Rights.Holds(missing));
        return isReaders && before.Count > 0
            ? ["You can decide once you know what the decision rests on.", .. before.Select(Turn)]
            : [$"This is not for you to do. {Turn(asked)}"];
    }

    private static string Turn(StartItem item) => $"{item.Sentence} It waits for {Lowered(item.Holder!)}.";

    /// <summary>"The conflict officer of Leeds" in the middle of a sentence; a name keeps its capital.</summary>
    private static string Lowered(string holder) => holder.StartsWith("The ", StringComparison.Ordinal) || holder.StartsWith("A ", StringComparison.Ordinal)
        ? char.ToLowerInvariant(holder[0]) + holder[1..]
        : holder;
}
