namespace TalentPool.Domain.Gaps;

/// <summary>A question that a member asked about a gap. All who see the gap see it and its answer.</summary>
public sealed class Question
{
    private Question()
    {
    }

    internal Question(Guid gapId, Guid authorityId, string text, Actor by, DateTime at)
    {
        Id = Guid.CreateVersion7();
        GapId = gapId;
        AskedByAuthorityId = authorityId;
        Text = text;
        (AskedById, AskedAt) = (by.PersonId, at);
    }

    public Guid Id { get; private init; }

    public Guid GapId { get; private init; }

    public Guid AskedById { get; private init; }

    public Guid AskedByAuthorityId { get; private init; }

    public DateTime AskedAt { get; private init; }

    public string Text { get; private init; } = "";

    public string? AnswerText { get; private set; }

    public Guid? AnsweredById { get; private set; }

    public DateTime? AnsweredAt { get; private set; }

    internal void Answer(string text, Actor by, DateTime at) => (AnswerText, AnsweredById, AnsweredAt) = (text, by.PersonId, at);
}
