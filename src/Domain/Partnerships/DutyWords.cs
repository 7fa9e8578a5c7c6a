namespace TalentPool.Domain.Partnerships;

/// <summary>Who is missing where a duty can be performed by nobody.</summary>
public static class DutyWords
{
    /// <summary>"a head of service".</summary>
    public static string Of(Duty duty) => duty switch
    {
        Duty.Ask => "a service manager",
        Duty.HeadOfService => "a head of service",
        Duty.DecideApart => "somebody who decides on what the head of service asks for: another head, the monitoring officer or a director",
        Duty.AgreeToCost => "a budget holder other than the requester",
        Duty.DecideConflicts => "a conflict officer other than the requester",
        Duty.Finance => "a finance officer",
        Duty.AnswerTogether => "a second person who can answer what others ask",
        _ => throw new ArgumentOutOfRangeException(nameof(duty)),
    };

    public static string Of(IReadOnlyList<Duty> duties) => PlainEnglish.List([.. duties.Select(Of)]);
}
