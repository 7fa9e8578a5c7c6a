namespace TalentPool.Domain.Gaps;

/// <summary>One member's question within a check, with every version of its answer.</summary>
public sealed class Enquiry : VersionedPart
{
    private readonly List<Answer> _answers = [];

    private Enquiry()
    {
    }

    internal Enquiry(Guid gapId, Guid authorityId, string byName, DateTime at, DateTime dueAt)
    {
        Id = Guid.CreateVersion7();
        GapId = gapId;
        AuthorityId = authorityId;
        AskedAt = at;
        DueAt = dueAt;
        Made(byName, at);
    }

    public Guid AuthorityId { get; private init; }

    public EnquiryStatus Status { get; private set; } = EnquiryStatus.Open;

    public DateTime AskedAt { get; private init; }

    public DateTime DueAt { get; private init; }

    public DateTime? LapsedAt { get; private set; }

    public IReadOnlyList<Answer> Answers => _answers;

    public Answer? LatestAnswer => _answers.MaxBy(answer => answer.Number);

    internal Answer Answer(AnswerReason? reason, string note, int offersMade, Actor by, DateTime at, Guid? forPersonId = null)
    {
        // What time itself puts down is no late answer of anybody.
        var answer = new Answer(_answers.Count + 1, reason, note, offersMade, by, forPersonId, at, isLate: at >= DueAt && !by.IsClock);
        _answers.Add(answer);
        MoveTo(EnquiryStatus.Answered, by.Name, at);
        return answer;
    }

    internal Answer AnswerByStanding(StandingAnswer standing, DateTime at)
    {
        var answer = new Answer(standing, at);
        _answers.Add(answer);
        MoveTo(EnquiryStatus.Answered, standing.GivenByName, at);
        return answer;
    }

    internal void Lapse()
    {
        LapsedAt = DueAt;
        MoveTo(EnquiryStatus.Lapsed, Actor.Clock.Name, DueAt);
    }

    internal void StandDown(string byName, DateTime at) => MoveTo(EnquiryStatus.StoodDown, byName, at);

    internal void OpenAgain(string byName, DateTime at) => MoveTo(EnquiryStatus.Open, byName, at);

    private void MoveTo(EnquiryStatus status, string byName, DateTime at)
    {
        Status = status;
        Changed(byName, at);
    }
}
