using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Gaps.Forms;

/// <summary>How much time is needed and when, as it is typed.</summary>
public sealed class TimeForm
{
    private const int MostSessionMinutes = 12 * 60;

    public string? Kind { get; set; }

    public string? HoursAWeek { get; set; }

    public string? HoursInAll { get; set; }

    public string? Monday { get; set; }

    public string? Tuesday { get; set; }

    public string? Wednesday { get; set; }

    public string? Thursday { get; set; }

    public string? Friday { get; set; }

    public string? Saturday { get; set; }

    public string? Sunday { get; set; }

    public DateAnswer? From { get; set; }

    public DateAnswer? To { get; set; }

    private IReadOnlyList<string?> Sessions => [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday];

    public static TimeForm Of(GapShape? shape)
    {
        if (shape is null)
        {
            return new TimeForm();
        }

        var form = new TimeForm { Kind = shape.Kind.ToString(), From = DateAnswer.Of(shape.From), To = DateAnswer.Of(shape.To) };
        switch (shape.Kind)
        {
            case ShapeKind.HoursAWeek:
                form.HoursAWeek = Shown.Duration(shape.Minutes);
                break;
            case ShapeKind.HoursByADate:
                form.HoursInAll = Shown.Duration(shape.Minutes);
                break;
            default:
                var typed = shape.SessionMinutes.Select(minutes => minutes == 0 ? null : Shown.Duration(minutes)).ToList();
                (form.Monday, form.Tuesday, form.Wednesday, form.Thursday) = (typed[0], typed[1], typed[2], typed[3]);
                (form.Friday, form.Saturday, form.Sunday) = (typed[4], typed[5], typed[6]);
                break;
        }

        return form;
    }

    public string? Session(int day) => Sessions[day];

    /// <param name="earliest">The first day that may be asked for; null where the work may already have begun.</param>
    public GapShape? Read(FormErrors errors, DateOnly? earliest, WorkingCalendar calendar)
    {
        var read = new AnswerReader(errors);
        var kind = read.Choice<ShapeKind>("Time.Kind", Kind, "kind of time needed", missing: "Select how the time is spread");
        var weekly = kind == ShapeKind.HoursAWeek ? read.Duration("Time.HoursAWeek", HoursAWeek, "hours a week", 1, GapShape.MostMinutesAWeek) : null;
        var total = kind == ShapeKind.HoursByADate ? read.Duration("Time.HoursInAll", HoursInAll, "hours in all", 1, GapShape.MostMinutesAWeek * 105) : null;
        var sessions = kind == ShapeKind.Sessions ? ReadSessions(read, errors) : null;
        var from = read.Date("Time.From", From, "first day", earliest);
        var to = read.Date("Time.To", To, "last day");
        if (to < from)
        {
            errors.AddDate("Time.To", "The last day must be the same as or after the first day");
        }

        if (errors.Any || kind is null)
        {
            return null;
        }

        var shape = kind.Value switch
        {
            ShapeKind.HoursAWeek => GapShape.HoursAWeek(from!.Value, to!.Value, weekly!.Value),
            ShapeKind.HoursByADate => GapShape.HoursByADate(from!.Value, to!.Value, total!.Value),
            _ => GapShape.Sessions(from!.Value, to!.Value, sessions!),
        };
        if (shape.Fault(calendar) is not { } fault)
        {
            return shape;
        }

        if (fault == GapShapeRefusals.MinutesOutOfRange)
        {
            errors.Add(AmountField(kind.Value), fault.Sentence);
        }
        else
        {
            errors.AddDate("Time.To", fault.Sentence);
        }

        return null;
    }

    private List<int> ReadSessions(AnswerReader read, FormErrors errors)
    {
        var minutes = Sessions.Select((typed, day) =>
            read.Duration($"Time.{GapWords.Weekday(day)}", typed, $"time on {GapWords.Weekday(day)}", 0, MostSessionMinutes, isOptional: true) ?? 0).ToList();
        if (!errors.Any && minutes.Sum() == 0)
        {
            errors.Add("Time.Monday", "Enter the time of at least one session");
        }

        return minutes;
    }

    private static string AmountField(ShapeKind kind) => kind switch
    {
        ShapeKind.HoursAWeek => "Time.HoursAWeek",
        ShapeKind.HoursByADate => "Time.HoursInAll",
        _ => "Time.Monday",
    };
}
