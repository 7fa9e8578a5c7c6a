namespace TalentPool.Features.Recharges;

/// <summary>A row of a list of payments as it was read, with what it is about or what is wrong with it.</summary>
/// <param name="Row">The row in the file; the head is row 1.</param>
/// <param name="Problem">Why it cannot be recorded; null where it can.</param>
/// <param name="IsThere">Whether the same payment is recorded already, so that a second load adds nothing.</param>
public sealed record PaymentRow(int Row, string Reference, DateOnly? PaidOn, string PaymentReference, Guid? StatementId, string? Problem, bool IsThere = false);
