using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Officers;

namespace TalentPool.Features.Officers;

/// <summary>The days and hours of an advert, as typed.</summary>
public sealed class AdvertAnswers
{
    public string? SeenVersion { get; set; }

    public DateAnswer? From { get; set; }

    public DateAnswer? To { get; set; }

    public string? Hours { get; set; }

    public static AdvertAnswers Of(Advert advert) => new()
    {
        From = DateAnswer.Of(advert.From),
        To = DateAnswer.Of(advert.To),
        Hours = Shown.Duration(advert.MinutesAWeek),
    };

    public (DateOnly From, DateOnly To, int MinutesAWeek)? Read(FormErrors errors, string name, DateOnly today)
    {
        var read = new AnswerReader(errors);
        var from = read.Date($"{name}.From", From, "first day");
        var to = read.Date($"{name}.To", To, "last day", earliest: today);
        var minutes = read.Duration($"{name}.Hours", Hours, "hours a week", leastMinutes: 1, mostMinutes: UsualWeek.MostMinutes);
        if (to < from)
        {
            errors.AddDate($"{name}.To", "Last day must be the same as or after the first day");
        }

        return errors.Any ? null : (from!.Value, to!.Value, minutes!.Value);
    }

    /// <summary>The field that a refusal is about.</summary>
    public static string? FieldOf(Outcome outcome, string name) => outcome.Refusal?.Name switch
    {
        nameof(OfficerRefusals.AdvertMinutesOutOfRange) => $"{name}.Hours",
        nameof(OfficerRefusals.AdvertOverlaps) or nameof(OfficerRefusals.AdvertTooLong) or nameof(OfficerRefusals.AdvertOver) => $"{name}.To",
        _ => null,
    };
}
