namespace TalentPool.Domain;

/// <summary>A rule that said no: its name for programs and tests, its sentence for the person who asked.</summary>
public sealed record Refusal(string Name, string Sentence, RefusalKind Kind = RefusalKind.Rule)
{
    public override string ToString() => $"{Name}: {Sentence}";
}
