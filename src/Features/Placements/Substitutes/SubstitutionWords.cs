using TalentPool.Design;
using TalentPool.Domain.Placements;

namespace TalentPool.Features.Placements.Substitutes;

/// <summary>How the parts of a substitution are said on every page.</summary>
public static class SubstitutionWords
{
    /// <summary>To those who are not to know why the officer cannot go on.</summary>
    public const string ReasonForOthers = "Vacancy or absence";

    public static readonly IReadOnlyList<Choice> Reasons = [.. Enum.GetValues<SubstitutionReason>().Select(reason => new Choice($"{reason}", Of(reason)))];

    public static readonly IReadOnlyList<Choice> TurnDownReasons = [.. Enum.GetValues<SubstituteTurnDownReason>().Select(reason => new Choice($"{reason}", Of(reason)))];

    /// <summary>A substitute's no and a release that was refused read alike: nobody was available.</summary>
    public static string Of(Substitution substitution) => substitution.Status switch
    {
        SubstitutionStatus.Proposed => "Waiting for the officer",
        SubstitutionStatus.Willing => "Waiting for release",
        SubstitutionStatus.Released => substitution.WaitsForBudget ? "Released, cost not agreed yet" : "Released",
        SubstitutionStatus.Taken => "Taken",
        SubstitutionStatus.TurnedDown => "Turned down",
        SubstitutionStatus.Refused => "Not available",
        SubstitutionStatus.Withdrawn => "Withdrawn",
        SubstitutionStatus.Expired => "Ran out of time",
        SubstitutionStatus.Fallen => "Fell through",
        _ => throw new ArgumentOutOfRangeException(nameof(substitution), substitution.Status, "There are no words for it."),
    };

    public static string Colour(SubstitutionStatus status) => status switch
    {
        SubstitutionStatus.Proposed or SubstitutionStatus.Willing => "blue",
        SubstitutionStatus.Released => "yellow",
        SubstitutionStatus.Taken => "green",
        SubstitutionStatus.TurnedDown or SubstitutionStatus.Fallen => "red",
        _ => "grey",
    };

    public static string Of(SubstitutionReason reason) => reason switch
    {
        SubstitutionReason.Illness => "The officer is ill",
        SubstitutionReason.Leave => "The officer is on leave",
        SubstitutionReason.Moved => "The officer has other duties now",
        SubstitutionReason.Left => "The officer leaves",
        SubstitutionReason.OwnInterest => "The officer has an interest of their own in the work",
        SubstitutionReason.Other => "Another reason",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There are no words for it."),
    };

    public static string Of(SubstituteTurnDownReason reason) => reason switch
    {
        SubstituteTurnDownReason.SkillsDoNotFit => "Skills do not fit",
        SubstituteTurnDownReason.DatesDoNotFit => "Dates do not fit",
        SubstituteTurnDownReason.Cost => "Cost",
        SubstituteTurnDownReason.Conflict => "Conflict of interest",
        SubstituteTurnDownReason.NoLongerNeeded => "The work is no longer needed",
        SubstituteTurnDownReason.Other => "Another reason",
        _ => throw new ArgumentOutOfRangeException(nameof(reason), reason, "There are no words for it."),
    };

    /// <summary>"Civil litigation, practitioner level".</summary>
    public static string Officer(Substitution substitution) =>
        substitution.Level == "" ? substitution.Discipline : $"{substitution.Discipline}, {substitution.Level.ToLowerInvariant()} level";
}
