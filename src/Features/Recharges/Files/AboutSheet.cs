using TalentPool.Design;

namespace TalentPool.Features.Recharges.Files;

/// <summary>The last sheet of a spreadsheet: what it holds, who took it and when, and what its columns mean.</summary>
public static class AboutSheet
{
    /// <param name="facts">What it is and whose, and how it was filtered.</param>
    public static Worksheet Of(string title, IEnumerable<(string What, string Value)> facts, Taken taken, IEnumerable<(string Column, string Meaning)> definitions) => new(
        "About",
        ["what", "value"],
        new[] { ("title", title) }.Concat(facts).Append(("taken_by", taken.ByName)).Append(("taken_at", Shown.Instant(taken.At))).Concat(definitions)
            .Select(fact => new[] { SheetCell.Text(fact.Item1), SheetCell.Text(fact.Item2) }));
}
