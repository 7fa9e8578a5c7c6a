namespace TalentPool.Domain.Timesheets;

/// <summary>What an officer claims.</summary>
/// <param name="PaidOn">The day on which it was paid.</param>
/// <param name="Pence">1 to 1,000,000; in a correction -1,000,000 to 1,000,000 without 0.</param>
/// <param name="ReceiptId">The stored file that shows it; null while there is none. Without one it is not handed in, unless it is a correction.</param>
public sealed record ExpenseTerms(ExpenseKind Kind, DateOnly PaidOn, long Pence, string Description = "", string MatterReference = "", Guid? ReceiptId = null);
