using TalentPool.Design;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets.Expenses;

/// <summary>How expenses are spoken of on the screen.</summary>
public static class ExpenseWords
{
    /// <summary>What an officer may say that it was. Work that is bought is among them, so that whoever claims it reads why it is none.</summary>
    public static readonly IReadOnlyList<Choice> Kinds = [.. Enum.GetValues<ExpenseKind>().Select(kind => new Choice(kind.ToString(), Of(kind)))];

    public static string Of(ExpenseKind kind) => kind switch
    {
        ExpenseKind.Travel => "Travel",
        ExpenseKind.Accommodation => "Accommodation",
        ExpenseKind.Subsistence => "Meals",
        ExpenseKind.CourtFee => "Court fee",
        ExpenseKind.OtherDisbursement => "Another disbursement",
        ExpenseKind.Counsel => "Counsel",
        ExpenseKind.Expert => "An expert",
        ExpenseKind.Agent => "An agent, or another firm",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
