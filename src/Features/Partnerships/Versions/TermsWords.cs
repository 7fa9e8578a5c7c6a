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
    public static string Amount(PolicyFigure figure, int value) => figure.Unit switch
    {
        FigureUnit.WorkingDays => Words.Count(value, "working day"),
        FigureUnit.OpeningHours => Words.Count(value, "opening hour"),
        FigureUnit.Days => Words.Count(value, "day"),
        FigureUnit.Weeks => Words.Count(value, "week"),
        FigureUnit.Percent => $"{value} %",
        FigureUnit.Minutes => $"{Shown.Duration(value)} hours",
        _ => throw Unknown(figure.Unit),
    };

    /// <summary>What is typed beside the unit.</summary>
    public static string Typed(PolicyFigure figure, int value) => figure.Unit == FigureUnit.Minutes ? Shown.Duration(value) : $"{value}";

    public static string Of(FigureUnit unit) => unit switch
    {
        FigureUnit.WorkingDays => "working days",
        FigureUnit.OpeningHours => "opening hours",
        FigureUnit.Days => "days",
        FigureUnit.Weeks => "weeks",
        FigureUnit.Percent => "%",
        FigureUnit.Minutes => "hours",
        _ => throw Unknown(unit),
    };

    public static string Limits(PolicyFigure figure) => $"From {Typed(figure, figure.Least)} to {Typed(figure, figure.Most)}";

    private static InvalidOperationException Unknown(Enum value) => new($"No words are known for {value}.");
}
