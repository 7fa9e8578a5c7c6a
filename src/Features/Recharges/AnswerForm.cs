using TalentPool.Design;
using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges;

/// <summary>What the recipient's head types in answer to a statement.</summary>
public sealed class AnswerForm
{
    public string? SeenVersion { get; set; }

    /// <summary>"agree" or "dispute".</summary>
    public string? Decision { get; set; }

    public List<DisputeRow> Rows { get; set; } = [];

    /// <summary>The disputed lines; null where something is wrong with what was typed. Rows that were left empty are passed over.</summary>
    public IReadOnlyList<LineDisputeTerms>? Read(int lineCount, FormErrors errors)
    {
        var read = new AnswerReader(errors);
        if (Decision is not ("agree" or "dispute"))
        {
            errors.Add("Model.Decision", "Select whether you agree to all lines");
            return null;
        }

        if (Decision == "agree")
        {
            return [];
        }

        List<LineDisputeTerms> disputed = [];
        foreach (var (row, index) in Rows.Select((row, index) => (row, index)).Where(one => !one.row.IsEmpty || one.index == 0))
        {
            var name = $"Model.Rows[{index}]";
            var line = read.WholeNumber($"{name}.Line", row.Line, "number of the line", 1, lineCount);
            var reason = read.Choice<DisputeReason>($"{name}.Reason", row.Reason, "reason", missing: "Select what is wrong with the line");
            var explanation = read.Text($"{name}.Explanation", row.Explanation, "explanation", 1000, missing: "Say what is wrong, in a sentence");
            if (line is { } number && reason is { } coded && explanation is not null)
            {
                disputed.Add(new LineDisputeTerms(Guid.CreateVersion7(), number, coded, explanation));
            }
        }

        return errors.Any ? null : disputed;
    }
}
