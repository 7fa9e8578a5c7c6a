namespace TalentPool.Domain.Recharges;

/// <summary>Something that a run left in the open balance, and why.</summary>
/// <param name="TimesheetId">The timesheet that waits; null where the whole statement does.</param>
/// <param name="Day">The first day without a rate.</param>
/// <param name="Things">All that waits for it, in order.</param>
public sealed record HeldBack(HeldReason Reason, Guid? TimesheetId, string TimesheetReference, DateOnly? Day, IReadOnlyList<ChargeKey> Things)
{
    /// <summary>As whoever can put it right will read it.</summary>
    public string Sentence => Reason switch
    {
        HeldReason.RateMissing => $"Timesheet {TimesheetReference} is held back: there is no rate for {PlainEnglish.Day(Day!.Value)}.",
        HeldReason.CorrectedIsHeldBack => $"Timesheet {TimesheetReference} is held back, because the one that it corrects is.",
        _ => "The statement is held back: ask finance how VAT applies.",
    };
}
