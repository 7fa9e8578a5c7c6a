namespace TalentPool.Domain.Privacy;

/// <summary>Every no that a request to look can give.</summary>
public static class LookRequestRefusals
{
    public static readonly Refusal NotAnAuditorThere = new(nameof(NotAnAuditorThere), "Only an auditor whose scope the record lies in may ask to look at it.", RefusalKind.NotPermitted);

    public static readonly Refusal SeenAnyway = new(nameof(SeenAnyway), "You can see this without asking.");

    public static readonly Refusal NothingClosed = new(nameof(NothingClosed), "Nothing of that kind is kept in this record.");

    public static readonly Refusal ReasonMissing = new(nameof(ReasonMissing), "Write down why. The reason is kept as evidence.");

    public static readonly Refusal AskedAlready = new(nameof(AskedAlready), "You have asked for this already, and the request is still open.");

    public static readonly Refusal NobodyDecides = new(nameof(NobodyDecides), "Nobody at that authority can decide this today. Its head of service can give the role to somebody.");

    public static readonly Refusal OwnRequest = new(nameof(OwnRequest), "Nobody decides on their own request. Somebody else of the authority has to.", RefusalKind.NotPermitted);

    public static readonly Refusal NotTheOwner = new(
        nameof(NotTheOwner), "Conflict records are opened by the conflict officer or the monitoring officer of the authority whose they are, a gap by its head of service.", RefusalKind.NotPermitted);

    public static readonly Refusal DaysOutOfRange = new(nameof(DaysOutOfRange), $"Choose from 1 to {LookRequest.MostWorkingDays} working days.");

    public static readonly Refusal NotYours = new(nameof(NotYours), "Only whoever asked may do this.", RefusalKind.NotPermitted);

    public static readonly Refusal OnlyForTheClock = new(nameof(OnlyForTheClock), "Records are erased by the schedule alone.", RefusalKind.NotPermitted);

    public static readonly Refusal AlreadyForgotten = new(nameof(AlreadyForgotten), "The names and words of this request have been erased already.");

    public static readonly Refusal StillKept = new(nameof(StillKept), "The time for which this request is kept is not over.");
}
