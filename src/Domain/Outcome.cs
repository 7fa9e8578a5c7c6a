using System.Diagnostics.CodeAnalysis;

namespace TalentPool.Domain;

/// <summary>What came of a verb: done, or a named refusal. There is no third answer and no silent nothing.</summary>
public sealed class Outcome
{
    public static readonly Outcome Done = new(null, null);

    private Outcome(Refusal? refusal, Guid? subjectId) => (Refusal, SubjectId) = (refusal, subjectId);

    public Refusal? Refusal { get; }

    /// <summary>The record that the act made or changed, where the caller needs to be led to it.</summary>
    public Guid? SubjectId { get; }

    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Refusal is null;

    public static Outcome DoneWith(Guid subjectId) => new(null, subjectId);

    public static implicit operator Outcome(Refusal refusal) => new(refusal, null);

    public override string ToString() => Refusal?.ToString() ?? "Done";
}
