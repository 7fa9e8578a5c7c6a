using TalentPool.Design;
using TalentPool.Domain.Savings;

namespace TalentPool.Features.Savings;

/// <summary>What a person types of the evidence of a saving.</summary>
public sealed class SavingProofForm
{
    private const int Longest = 300;

    public string? Budget { get; set; }

    public string? OrderNotPlaced { get; set; }

    public string? SpendLikely { get; set; }

    /// <summary>"yes" or "no"; asked only of what follows from no placement.</summary>
    public string? QualityHeld { get; set; }

    public static SavingProofForm Of(SavingEvidence evidence) => new()
    {
        Budget = evidence.BudgetReference,
        OrderNotPlaced = evidence.OrderNotPlacedReference,
        SpendLikely = evidence.SpendLikelyReference,
        QualityHeld = evidence.QualityHeld ? "yes" : "no",
    };

    /// <summary>None where something typed is too long.</summary>
    public SavingProof? Read(AnswerReader read, string name)
    {
        // None of them is needed: the class is what the evidence carries.
        string?[] typed = [Budget, OrderNotPlaced, SpendLikely];
        string?[] answers =
        [
            read.Text($"{name}.Budget", Budget, "budget", Longest, isOptional: true),
            read.Text($"{name}.OrderNotPlaced", OrderNotPlaced, "proof", Longest, isOptional: true),
            read.Text($"{name}.SpendLikely", SpendLikely, "reason", Longest, isOptional: true),
        ];
        return typed.Zip(answers).Any(pair => pair.Second is null && !string.IsNullOrWhiteSpace(pair.First)) ? null : new SavingProof(answers[0] ?? "", answers[1] ?? "", answers[2] ?? "");
    }
}
