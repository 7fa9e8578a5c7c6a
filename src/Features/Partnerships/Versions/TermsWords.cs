using TalentPool.Design;
using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Partnerships.Versions;

/// <summary>How the parts of the terms are said on every page.</summary>
public static class TermsWords
{
    public static string Of(ProcurementExemption exemption) => exemption switch
    {
        ProcurementExemption.HorizontalCooperation => "Cooperation between authorities, at cost: Procurement Act 2023, Schedule 2, paragraph 3",
        ProcurementExemption.VerticalControl => "A body that the authorities control: Procurement Act 2023, Schedule 2, paragraph 2",
        _ => throw Unknown(exemption),
    };

    public static string Of(Pricing pricing) => pricing switch
    {
        Pricing.HourlyByGrade => "By the hour and grade",
        Pricing.HourlyByPerson => "By the hour and person",
        Pricing.FixedFee => "By a fixed fee",
        Pricing.PercentOfPost => "By a share of the post",
        Pricing.FreeReciprocal => "Free, given and taken in turn",
        _ => throw Unknown(pricing),
    };

    public static string Of(IndemnityHolder holder) => holder switch
    {
        IndemnityHolder.Home => "The home's, which employs the officer",
        IndemnityHolder.Host => "The host's, which has the work done",
        _ => throw Unknown(holder),
    };

    public static string OfRounding(bool roundsEachEntry) => roundsEachEntry ? "Each entry" : "The sum of the month";

    /// <summary>"2 working days", "20 %", "37:00 hours".</summary>
    public static string Amount(PolicyFigure figure, long value) => figure.Unit switch
    {
        FigureUnit.WorkingDays => Words.Count((int)value, "working day"),
        FigureUnit.OpeningHours => Words.Count((int)value, "opening hour"),
        FigureUnit.Days => Words.Count((int)value, "day"),
        FigureUnit.Weeks => Words.Count((int)value, "week"),
        FigureUnit.Percent => $"{value} %",
        FigureUnit.Minutes => $"{Shown.Duration((int)value)} hours",
        FigureUnit.Pence => Shown.Money(value),
        FigureUnit.YesOrNo => value == 1 ? "Yes" : "No",
        _ => throw Unknown(figure.Unit),
    };

    /// <summary>What is typed beside the unit, or chosen.</summary>
    public static string Typed(PolicyFigure figure, long value) => figure.Unit switch
    {
        FigureUnit.Minutes => Shown.Duration((int)value),
        FigureUnit.Pence => Shown.Money(value).TrimStart('£'),
        FigureUnit.YesOrNo => value == 1 ? "yes" : "no",
        _ => $"{value}",
    };

    /// <summary>What stands behind the field; nothing where money or a choice needs nothing.</summary>
    public static string? Of(FigureUnit unit) => unit switch
    {
        FigureUnit.WorkingDays => "working days",
        FigureUnit.OpeningHours => "opening hours",
        FigureUnit.Days => "days",
        FigureUnit.Weeks => "weeks",
        FigureUnit.Percent => "%",
        FigureUnit.Minutes => "hours",
        FigureUnit.Pence or FigureUnit.YesOrNo => null,
        _ => throw Unknown(unit),
    };

    public static string Limits(PolicyFigure figure) => $"From {Typed(figure, figure.Least)} to {Typed(figure, figure.Most)}";

    private static InvalidOperationException Unknown(Enum value) => new($"No words are known for {value}.");
}
