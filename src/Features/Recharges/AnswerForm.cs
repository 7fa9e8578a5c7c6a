using TalentPool.Design;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>What the recipient's head types in answer to a statement.</summary>
public sealed class AnswerForm
{
    private const int LongestExplanation = 1000;

    public string? SeenVersion { get; set; }

    /// <summary>"agree", "dispute" or, for one reason, "every".</summary>
    public string? Decision { get; set; }

    /// <summary>Why every line is disputed.</summary>
    public string? EveryReason { get; set; }

    public string? EveryExplanation { get; set; }

    public List<DisputeRow> Rows { get; set; } = [];

    /// <summary>The disputed lines; null where something is wrong with what was typed. Rows that were left empty are passed over.</summary>
    /// <param name="disputable">The lines that were not disputed and settled before.</param>
    public IReadOnlyList<LineDisputeTerms>? Read(int lineCount, IReadOnlyList<int> disputable, FormErrors errors)
    {
        switch (Decision)
        {
            case "agree":
                return [];
            case "dispute":
                return ReadRows(lineCount, errors);
            case "every":
                return ReadEvery(disputable, errors);
            default:
                errors.Add("Model.Decision", "Select whether you agree to all lines");
                return null;
        }
    }

    private List<LineDisputeTerms>? ReadEvery(IReadOnlyList<int> disputable, FormErrors errors)
    {
        var read = new AnswerReader(errors);
        var reason = read.Choice<DisputeReason>("Model.EveryReason", EveryReason, "reason", missing: "Select what is wrong with the lines");
        var explanation = read.Text("Model.EveryExplanation", EveryExplanation, "explanation", LongestExplanation, missing: "Say what is wrong, in a sentence");
        if (disputable.Count == 0)
        {
            errors.AddRefusal(StatementRefusals.SettledBefore);
        }

        return errors.Any ? null : [.. disputable.Select(line => new LineDisputeTerms(Guid.CreateVersion7(), line, reason!.Value, explanation!))];
    }

    private List<LineDisputeTerms>? ReadRows(int lineCount, FormErrors errors)
    {
        var read = new AnswerReader(errors);
        List<LineDisputeTerms> disputed = [];
        foreach (var (row, index) in Rows.Select((row, index) => (row, index)).Where(one => !one.row.IsEmpty || one.index == 0))
        {
            var name = $"Model.Rows[{index}]";
            var line = read.WholeNumber($"{name}.Line", row.Line, "number of the line", 1, lineCount);
            var reason = read.Choice<DisputeReason>($"{name}.Reason", row.Reason, "reason", missing: "Select what is wrong with the line");
            var explanation = read.Text($"{name}.Explanation", row.Explanation, "explanation", LongestExplanation, missing: "Say what is wrong, in a sentence");
            if (line is { } number && reason is { } coded && explanation is not null)
            {
                disputed.Add(new LineDisputeTerms(Guid.CreateVersion7(), number, coded, explanation));
            }
        }

        return errors.Any ? null : disputed;
    }
}
