using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Officers;

namespace TalentPool.Features.Gaps;

/// <summary>How the parts of a gap are said on every page.</summary>
public static class GapWords
{
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static string Of(GapStatus status) => status switch
    {
        GapStatus.Draft => "Draft",
        GapStatus.Checking => "Checking",
        GapStatus.PartFilled => "Part filled",
        GapStatus.Exhausted => "Nobody found",
        GapStatus.Filled => "Filled",
        GapStatus.Outsourced => "Outsourced",
        GapStatus.Closed => "Closed",
        GapStatus.Withdrawn => "Withdrawn",
        _ => throw Unknown(status),
    };

    public static string Colour(GapStatus status) => status switch
    {
        GapStatus.Checking => "blue",
        GapStatus.PartFilled => "yellow",
        GapStatus.Exhausted => "orange",
        GapStatus.Filled => "green",
        GapStatus.Outsourced => "purple",
        _ => "grey",
    };

    public static string Of(Visibility visibility) => visibility switch
    {
        Visibility.Open => "Open to every member of the partnership",
        Visibility.AnswerersOnly => "Only those who answer for the members asked",
        Visibility.Sealed => "Sealed: read after an undertaking",
        _ => throw Unknown(visibility),
    };

    public static string Of(LeftOutReason reason) => reason switch
    {
        LeftOutReason.Opponent => "Opponent in the matter",
        LeftOutReason.Subject => "Subject of the matter",
        LeftOutReason.Interest => "Another interest in the matter",
        _ => throw Unknown(reason),
    };

    public static string Of(EnquiryStatus status) => status switch
    {
        EnquiryStatus.Open => "Not answered yet",
        EnquiryStatus.Answered => "Answered",
        EnquiryStatus.Lapsed => "No reply in time",
        EnquiryStatus.StoodDown => "No longer needed",
        _ => throw Unknown(status),
    };

    public static string Colour(EnquiryStatus status) => status switch
    {
        EnquiryStatus.Open => "blue",
        EnquiryStatus.Answered => "green",
        EnquiryStatus.Lapsed => "orange",
        _ => "grey",
    };

    public static string Of(AnswerReason reason) => reason switch
    {
        AnswerReason.NoCapacity => "No capacity",
        AnswerReason.NoSkill => "Nobody with the skill",
        AnswerReason.ReleaseRefused => "Release refused",
        AnswerReason.Conflict => "Conflict of interest",
        AnswerReason.Left => "Has left the partnership",
        _ => throw Unknown(reason),
    };

    /// <summary>Other members read vacancy and absence as one, because absence says something about a person.</summary>
    public static string Of(GapReason reason, bool isHost) => reason switch
    {
        GapReason.Vacancy or GapReason.Absence when !isHost => "Vacancy or absence",
        GapReason.Vacancy => "Vacancy",
        GapReason.Absence => "Absence",
        GapReason.Peak => "More work than usual",
        GapReason.Specialist => "Specialist work",
        GapReason.Project => "A project",
        GapReason.Conflict => "Our own staff have a conflict of interest",
        GapReason.Other => "Another reason",
        _ => throw Unknown(reason),
    };

    public static string Of(Urgency urgency) => urgency.ToString();

    public static string Of(SkillLevel level) => level.ToString();

    public static string Of(HowMet howMet) => howMet switch
    {
        HowMet.NotNeeded => "It is no longer needed",
        HowMet.OwnStaff => "Our own staff do it",
        HowMet.Placed => "By placements agreed on this gap",
        HowMet.ArrangedDirectly => "Arranged directly with another member",
        HowMet.Outside => "By an outside firm or agency",
        _ => throw Unknown(howMet),
    };

    public static string Of(OutsideRoute route) => route switch
    {
        OutsideRoute.Framework => "Framework",
        OutsideRoute.Panel => "Panel of firms",
        OutsideRoute.Agency => "Agency",
        OutsideRoute.Barrister => "Barrister",
        OutsideRoute.Quotation => "Quotation",
        OutsideRoute.Other => "Another route",
        _ => throw Unknown(route),
    };

    public static string Of(ComparatorBasis basis) => basis switch
    {
        ComparatorBasis.Hour => "an hour",
        ComparatorBasis.Day => "a day of 7:24 hours",
        ComparatorBasis.FixedPrice => "for the whole",
        _ => throw Unknown(basis),
    };

    /// <summary>"22:12 hours a week", "120:00 hours in all", "Tuesday 3:30, Thursday 7:24".</summary>
    public static string Amount(GapShape shape) => shape.Kind switch
    {
        ShapeKind.HoursAWeek => $"{Shown.Duration(shape.Minutes)} hours a week",
        ShapeKind.HoursByADate => $"{Shown.Duration(shape.Minutes)} hours in all, by the last day",
        ShapeKind.Sessions => Words.Capitalised(Words.List(
            shape.SessionMinutes.Select((minutes, day) => (minutes, day)).Where(session => session.minutes > 0).Select(session => $"{Weekdays[session.day]} {Shown.Duration(session.minutes)}"), "and")),
        _ => throw Unknown(shape.Kind),
    };

    public static string Dates(GapShape shape) => Shown.Days(shape.From, shape.To);

    public static string Total(GapShape shape) => $"{Shown.Duration(shape.TotalMinutes(WorkingCalendar.EnglandAndWales))} hours in all";

    public static string Sharing(Gap gap) => !gap.IsShared ? "One person"
        : gap.Shape?.Kind == ShapeKind.HoursByADate
            ? $"Can be shared, in parts of at least {Shown.Duration(gap.SmallestPartMinutes ?? 0)} hours in all"
            : $"Can be shared, in parts of at least {Shown.Duration(gap.SmallestPartMinutes ?? 0)} hours a week";

    public static string Place(Gap gap) => !gap.IsRemote ? gap.Place : gap.Place == "" ? "Remote" : $"Remote, or at {gap.Place}";

    public static string Weekday(int index) => Weekdays[index];

    private static ArgumentOutOfRangeException Unknown(object value) => new(nameof(value), value, "There are no words for it.");
}
