namespace TalentPool.Domain.Gaps;

/// <summary>Every no that a standing answer can give.</summary>
public static class StandingAnswerRefusals
{
    public static readonly Refusal NotHeadOfServiceThere = new(
        nameof(NotHeadOfServiceThere), "Only a head of service of the authority, for this service area, may give or end a standing answer.", RefusalKind.NotPermitted);

    public static readonly Refusal ReasonNotStanding = new(nameof(ReasonNotStanding), "A standing answer says that there is no capacity or no skill, and nothing else.");

    public static readonly Refusal StandsTooLong = new(nameof(StandsTooLong), "A standing answer lasts from today for 20 working days at most. Choose an earlier last day.");

    public static readonly Refusal StandsInThePast = new(nameof(StandsInThePast), "The last day is already past.");
}
