using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Gaps;

namespace TalentPool.Features.Clearances;

/// <summary>How the parts of a clearance and of outside work are said on every page.</summary>
public static class ClearanceWords
{
    public static string Of(ClearanceStatus status) => status switch
    {
        ClearanceStatus.Requested => "Waiting for approval",
        ClearanceStatus.FirstApproved => "One of two approvals",
        ClearanceStatus.Granted => "Granted",
        ClearanceStatus.Used => "Used",
        ClearanceStatus.Refused => "Refused",
        ClearanceStatus.Withdrawn => "Withdrawn",
        ClearanceStatus.Expired => "Expired",
        ClearanceStatus.Fallen => "No longer valid",
        _ => throw Unknown(status),
    };

    public static string Colour(ClearanceStatus status) => status switch
    {
        ClearanceStatus.Requested => "blue",
        ClearanceStatus.FirstApproved => "yellow",
        ClearanceStatus.Granted => "green",
        ClearanceStatus.Used => "purple",
        ClearanceStatus.Refused => "red",
        ClearanceStatus.Expired => "orange",
        _ => "grey",
    };

    public static string Of(ClearanceKind kind) => kind switch
    {
        ClearanceKind.Full => "Clearance to outsource",
        ClearanceKind.Emergency => "Emergency clearance",
        _ => throw Unknown(kind),
    };

    public static string Of(ClearanceReason reason) => reason switch
    {
        ClearanceReason.NoCapacity => "No member has the capacity",
        ClearanceReason.NoSkill => "No member has the skill",
        ClearanceReason.ConflictAll => "Every member who could has a conflict of interest",
        ClearanceReason.CourtDeadline => "A court deadline",
        ClearanceReason.CostHigherInternally => "It costs more within the partnership",
        ClearanceReason.StatutoryIndependence => "The law asks for someone independent",
        ClearanceReason.Other => "Another reason",
        _ => throw Unknown(reason),
    };

    public static string Of(BypassKind kind) => kind switch
    {
        BypassKind.Said => "Reported",
        BypassKind.Found => "Found later",
        BypassKind.EmergencyOutOfHours => "Emergency outside hours",
        _ => throw Unknown(kind),
    };

    public static string Of(DeclineReason reason) => reason switch
    {
        DeclineReason.SkillsDoNotFit => "The skills do not fit",
        DeclineReason.DatesDoNotFit => "The dates do not fit",
        DeclineReason.Place => "The place",
        DeclineReason.Cost => "The cost",
        DeclineReason.Conflict => "A conflict of interest",
        DeclineReason.NoLongerNeeded => "No longer needed",
        DeclineReason.Other => "Another reason",
        _ => throw Unknown(reason),
    };

    public static string Of(Role role) => role switch
    {
        Role.HeadOfService => "head of service",
        Role.MonitoringOfficer => "monitoring officer",
        Role.Director => "director",
        _ => throw Unknown(role),
    };

    /// <summary>"120:00 hours from 4 January 2027 to 26 March 2027".</summary>
    public static string Covers(Clearance clearance) =>
        $"{Shown.Duration(clearance.Covers.Total)} hours, {Shown.Days(clearance.From, clearance.To)}";

    /// <summary>Who has to decide, as a person would say it to whoever waits.</summary>
    public static string Decider(Gap gap, Clearance clearance, string authority, string serviceArea)
    {
        var isHeads = gap.IsRequesterHead || clearance.IsRequesterHead;
        return clearance.Kind == ClearanceKind.Emergency
            ? $"Two different people have to approve: a head of service, a director or the monitoring officer of {authority}, none of them the requester."
            : isHeads
                ? $"The requester is the head of service, so a head of another service, the monitoring officer or a director of {authority} decides."
                : $"A head of service of {authority} for {serviceArea} decides, and not the requester.";
    }

    /// <summary>Hours that one officer offers, as a band that does not name the officer.</summary>
    public static string Band(int minutesAWeek) => minutesAWeek switch
    {
        <= 10 * 60 => "up to 10 hours a week",
        <= 20 * 60 => "10 to 20 hours a week",
        <= 30 * 60 => "20 to 30 hours a week",
        _ => "more than 30 hours a week",
    };

    private static ArgumentOutOfRangeException Unknown(object value) => new(nameof(value), value, "There are no words for it.");
}
