namespace TalentPool.Domain.Gaps;

/// <summary>One version of a member's answer. Versions are added, never changed.</summary>
public sealed class Answer
{
    private Answer()
    {
    }

    internal Answer(int number, AnswerReason? reason, string note, int offersMade, Actor by, Guid? forPersonId, DateTime at, bool isLate)
    {
        Id = Guid.CreateVersion7();
        Number = number;
        Reason = reason;
        Note = note;
        OffersMade = offersMade;
        ByPersonId = by.PersonId;
        ByName = by.Name;
        ForPersonId = forPersonId;
        At = at;
        IsAmended = number > 1;
        IsLate = isLate;
    }

    internal Answer(StandingAnswer standing, DateTime at)
    {
        Id = Guid.CreateVersion7();
        Number = 1;
        Reason = standing.Reason;
        ByPersonId = standing.GivenById;
        ByName = standing.GivenByName;
        ForPersonId = standing.GivenForId;
        StandingAnswerId = standing.Id;
        At = at;
    }

    public Guid Id { get; private init; }

    /// <summary>1 for the first answer to an enquiry.</summary>
    public int Number { get; private init; }

    /// <summary>Why the member cannot help, or not with everything; null when offers are the whole answer.</summary>
    public AnswerReason? Reason { get; private init; }

    public string Note { get; private init; } = "";

    /// <summary>How many officers this version put forward.</summary>
    public int OffersMade { get; private init; }

    public DateTime At { get; private init; }

    /// <summary>Who answered; empty where time did.</summary>
    public Guid ByPersonId { get; private init; }

    public string ByName { get; private init; } = "";

    /// <summary>The person stood in for, where a deputy answered.</summary>
    public Guid? ForPersonId { get; private init; }

    /// <summary>The standing answer that answered at once; null where somebody answered this enquiry.</summary>
    public Guid? StandingAnswerId { get; private init; }

    public bool IsStanding => StandingAnswerId is not null;

    public bool IsAmended { get; private init; }

    public bool IsLate { get; private init; }
}
