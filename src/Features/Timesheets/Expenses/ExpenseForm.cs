using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.EvidenceFiles;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>An expense as it is typed.</summary>
public sealed class ExpenseForm
{
    public string? SeenVersion { get; set; }

    public string? Placement { get; set; }

    public string? Kind { get; set; }

    public DateAnswer? PaidOn { get; set; }

    public string? Amount { get; set; }

    public string? Description { get; set; }

    public string? Matter { get; set; }

    public static ExpenseForm Of(Expense expense) => new()
    {
        SeenVersion = $"{expense.Version}",
        Placement = $"{expense.PlacementId}",
        Kind = $"{expense.Kind}",
        PaidOn = DateAnswer.Of(expense.PaidOn),
        Amount = Shown.Money(expense.Pence),
        Description = expense.Description,
        Matter = expense.MatterReference,
    };

    public ExpenseTerms? Read(FormErrors errors)
    {
        var reader = new AnswerReader(errors);
        var kind = reader.Choice<ExpenseKind>("Model.Kind", Kind, "kind", missing: "Select what was paid for");
        if (kind is { } chosen && Expense.IsOutsourcing(chosen))
        {
            errors.Add("Model.Kind", ExpenseRefusals.IsOutsourcing.Sentence);
        }

        var paidOn = reader.Date("Model.PaidOn", PaidOn, "day on which it was paid");
        var pence = reader.Money("Model.Amount", Amount, "amount", 1, Expense.HighestPence);
        var description = reader.Text("Model.Description", Description, "description", Expense.LongestDescription, missing: "Say what it was for");
        var matter = reader.Text("Model.Matter", Matter, "matter", Expense.LongestReference, isOptional: true) ?? "";
        return errors.Any || kind is null || paidOn is null || pence is null || description is null ? null : new ExpenseTerms(kind.Value, paidOn.Value, pence.Value, description, matter);
    }

    /// <summary>Says what a rule said no to, beside the field that it is about.</summary>
    public static void Refuse(FormErrors errors, Refusal refusal)
    {
        if (FieldOf(refusal.Name) is "Model.PaidOn")
        {
            errors.AddDate("Model.PaidOn", refusal.Sentence);
        }
        else
        {
            errors.AddRefusal(refusal, FieldOf(refusal.Name));
        }
    }

    /// <summary>No browser fills in a file again, so a receipt that came with something wrong would be missing the next time without a word.</summary>
    public static void AskAgainFor(UploadedFile? receipt, FormErrors errors)
    {
        if (receipt is not null)
        {
            errors.Add("File", "Choose the receipt again. A browser does not keep a file when something else has to be put right");
        }
    }

    private static string? FieldOf(string refusal) => refusal switch
    {
        nameof(ExpenseRefusals.IsOutsourcing) or nameof(ExpenseRefusals.KindUnknown) => "Model.Kind",
        nameof(ExpenseRefusals.AmountOutOfRange) or nameof(ExpenseRefusals.OverTheCap) or nameof(ExpenseRefusals.NothingDiffers) or nameof(ExpenseRefusals.BelowNothing) => "Model.Amount",
        nameof(ExpenseRefusals.PaidAhead) or nameof(TimesheetRefusals.OutsideThePlacement) => "Model.PaidOn",
        nameof(ExpenseRefusals.DescriptionMissing) => "Model.Description",
        nameof(ExpenseRefusals.ReceiptMissing) => "File",
        _ => null,
    };
}
