using TalentPool.Design;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

/// <summary>A correction as it is typed: what each cell should have said. What is stored is the difference.</summary>
public sealed class CorrectionForm
{
    public string? SeenVersion { get; set; }

    public string? SeenMinutes { get; set; }

    public string? Reason { get; set; }

    /// <summary>The rows that stand, in their order; of each only the hours are sent.</summary>
    public List<WeekFormRow> Rows { get; set => field = value ?? []; } = [];

    /// <summary>Rows of time that was left out altogether.</summary>
    public List<WeekFormRow> More { get; set => field = value ?? []; } = [];

    public static CorrectionForm Of(CorrectionSight sight) => new()
    {
        SeenVersion = $"{sight.SeenVersion}",
        SeenMinutes = $"{sight.BeforeMinutes}",
        Reason = sight.Written?.CorrectionReason,
        Rows = [.. sight.Rows.Select(row => new WeekFormRow { Hours = [.. row.After.Select(minutes => minutes == 0 ? null : Shown.Duration(minutes))] })],
        More = [WeekFormRow.Empty(sight.Corrected.PlacementId)],
    };

    public void AddRow(CorrectionSight sight) => More.Add(WeekFormRow.Empty(sight.Corrected.PlacementId));

    /// <summary>What is added and taken away, each with the cell that says so; nothing where a cell could not be read.</summary>
    public IReadOnlyList<(EntryTerms Entry, string Cell)>? Read(CorrectionSight sight, FormErrors errors)
    {
        var read = new List<(EntryTerms, string)>();
        foreach (var (row, index) in sight.Rows.Select((row, index) => (row, index)))
        {
            var typed = index < Rows.Count ? Rows[index] : null;
            foreach (var day in sight.Days.Where(sight.Corrected.Period.Covers))
            {
                var at = day.DayNumber - sight.Corrected.Monday.DayNumber;
                var cell = $"Model.Rows[{index}].Hours[{at}]";
                if (ReadCell(typed?.HoursOn(at), cell, day, errors) is { } minutes && minutes != row.Before[at])
                {
                    read.Add((row.Like with { Day = day, Minutes = minutes - row.Before[at] }, cell));
                }
            }
        }

        foreach (var (row, index) in More.Select((row, index) => (row, index)))
        {
            read.AddRange(row.Read(sight.Days, $"Model.More[{index}]", errors)
                .Where(one => sight.Corrected.Period.Covers(one.Entry.Day))
                .Select(one => (one.Entry with { Id = null }, $"Model.More[{index}].Hours[{one.Day}]")));
        }

        return errors.Any ? null : read;
    }

    /// <summary>An empty cell says that nothing was worked.</summary>
    private static int? ReadCell(string? typed, string cell, DateOnly day, FormErrors errors)
    {
        if (Duration.Read(typed, out var minutes) is { } refusal)
        {
            errors.Add(cell, $"{Shown.ShortDay(day)}: {refusal.Sentence}");
            return null;
        }

        return minutes ?? 0;
    }
}
