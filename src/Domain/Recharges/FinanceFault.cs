namespace TalentPool.Domain.Recharges;

/// <summary>What is wrong with one thing that was given, in a sentence for whoever gave it.</summary>
public sealed record FinanceFault(FinanceField Field, string Sentence);
