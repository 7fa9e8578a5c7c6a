namespace TalentPool.Domain.Recharges;

/// <summary>Where the records do not fit, in a sentence that names them.</summary>
public sealed record MoneyDifference(MoneyRule Rule, string Sentence)
{
    public override string ToString() => $"{Rule}: {Sentence}";
}
