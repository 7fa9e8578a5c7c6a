using System.Globalization;
using TalentPool.Design;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

/// <summary>One row of the week as it is typed.</summary>
public sealed class WeekFormRow
{
    public string? Placement { get; set; }

    public string? Activity { get; set; }

    public string? Matter { get; set; }

    public string? Description { get; set; }

    public string? Narrative { get; set; }

    /// <summary>"yes" where the host does not pay for it.</summary>
    public string? IsFree { get; set; }

    public string? WhyFree { get; set; }

    /// <summary>Monday to Sunday, as typed.</summary>
    public List<string?> Hours { get; set => field = value ?? []; } = [];

    /// <summary>The entries that the cells stand for, with a comma between the days: "12,,13,,,,".</summary>
    public string? Ids { get; set; }

    public IEnumerable<string> EntryIds => (Ids ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);

    public bool IsBlank => string.IsNullOrWhiteSpace(Activity + Matter + Description + Narrative + WhyFree + string.Concat(Hours)) && IsFree != "yes";

    public static WeekFormRow Empty(Guid placementId) => new() { Placement = $"{placementId}", Hours = [.. new string?[7]] };

    /// <param name="isCopy">Whether only its words are taken, for another week.</param>
    public static WeekFormRow Of(WeekRow row, bool isCopy) => new()
    {
        Placement = $"{row.PlacementId}",
        Activity = row.Like.Activity,
        Matter = row.Like.MatterReference,
        Description = row.Like.Description,
        Narrative = row.Like.Narrative,
        IsFree = row.Like.IsChargeable ? null : "yes",
        WhyFree = row.Like.NotChargeableReason,
        Hours = [.. row.Cells.Select(cell => isCopy || cell is null ? null : Shown.Duration(cell.Minutes))],
        Ids = isCopy ? null : string.Join(',', row.Cells.Select(cell => cell?.Id.ToString(CultureInfo.InvariantCulture))),
    };

    /// <summary>Whether the other row says the same words of the same placement.</summary>
    public bool IsLike(WeekFormRow other) => Words == other.Words;

    public string? HoursOn(int day) => day < Hours.Count ? Hours[day] : null;

    /// <summary>The entries of the cells that have time, each with the number of its day. Whether the day can still be written is the timesheet's to say.</summary>
    /// <param name="days">Monday to Sunday.</param>
    public IReadOnlyList<(EntryTerms Entry, int Day)> Read(IReadOnlyList<DateOnly> days, string name, FormErrors errors)
    {
        var reader = new AnswerReader(errors);
        var read = new List<(EntryTerms, int)>();
        var activity = reader.Text($"{name}.Activity", Activity, "activity", TimesheetEntry.LongestReference, isOptional: true) ?? "";
        var matter = reader.Text($"{name}.Matter", Matter, "matter", TimesheetEntry.LongestReference, isOptional: true) ?? "";
        var description = reader.Text($"{name}.Description", Description, "description", TimesheetEntry.LongestDescription, isOptional: true) ?? "";
        var narrative = reader.Text($"{name}.Narrative", Narrative, "note for the host", TimesheetEntry.LongestNarrative, isOptional: true) ?? "";
        var isFree = IsFree == "yes";
        var ids = (Ids ?? "").Split(',');
        for (var day = 0; day < 7; day++)
        {
            var cell = $"{name}.Hours[{day}]";
            if (Duration.Read(HoursOn(day), out var minutes) is { } refusal)
            {
                errors.Add(cell, $"{Shown.ShortDay(days[day])}: {refusal.Sentence}");
            }
            else if (minutes is > 0)
            {
                var id = long.TryParse(ids.ElementAtOrDefault(day), NumberStyles.None, CultureInfo.InvariantCulture, out var known) ? known : (long?)null;
                read.Add((new EntryTerms(id, days[day], minutes.Value, activity, matter, description, narrative, !isFree, isFree ? WhyFree?.Trim() ?? "" : ""), day));
            }
        }

        if (isFree && read.Count > 0 && string.IsNullOrWhiteSpace(WhyFree))
        {
            errors.Add($"{name}.WhyFree", TimesheetRefusals.NotChargeableReasonMissing.Sentence);
        }

        return read;
    }

    private (string?, string, string, string, string, bool, string) Words =>
        (Placement, Activity?.Trim() ?? "", Matter?.Trim() ?? "", Description?.Trim() ?? "", Narrative?.Trim() ?? "", IsFree == "yes", WhyFree?.Trim() ?? "");
}
