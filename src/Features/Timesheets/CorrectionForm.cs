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

    /// <summary>Time that was left out altogether.</summary>
    public WeekFormRow More { get; set => field = value ?? new(); } = new();

    public static CorrectionForm Of(CorrectionSight sight) => new()
    {
        SeenVersion = $"{sight.SeenVersion}",
        SeenMinutes = $"{sight.BeforeMinutes}",
        Reason = sight.Written?.CorrectionReason,
        Rows = [.. sight.Rows.Select(row => new WeekFormRow { Hours = [.. row.After.Select(minutes => minutes == 0 ? null : Shown.Duration(minutes))] })],
        More = WeekFormRow.Empty(sight.Corrected.PlacementId),
    };

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

        ReadMore(sight, errors, read);
        return errors.Any ? null : read;
    }

    private void ReadMore(CorrectionSight sight, FormErrors errors, List<(EntryTerms, string)> read)
    {
        var reader = new AnswerReader(errors);
        var like = new EntryTerms(
            null, default, 0,
            reader.Text("Model.More.Activity", More.Activity, "activity", TimesheetEntry.LongestReference, isOptional: true) ?? "",
            reader.Text("Model.More.Matter", More.Matter, "matter", TimesheetEntry.LongestReference, isOptional: true) ?? "",
            reader.Text("Model.More.Description", More.Description, "description", TimesheetEntry.LongestDescription, isOptional: true) ?? "",
            reader.Text("Model.More.Narrative", More.Narrative, "note for the host", TimesheetEntry.LongestNarrative, isOptional: true) ?? "");
        foreach (var day in sight.Days.Where(sight.Corrected.Period.Covers))
        {
            var cell = $"Model.More.Hours[{day.DayNumber - sight.Corrected.Monday.DayNumber}]";
            if (ReadCell(More.HoursOn(day.DayNumber - sight.Corrected.Monday.DayNumber), cell, day, errors) is > 0 and var minutes)
            {
                read.Add((like with { Day = day, Minutes = minutes }, cell));
            }
        }
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
