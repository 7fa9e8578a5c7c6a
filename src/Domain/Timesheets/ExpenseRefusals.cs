namespace TalentPool.Domain.Timesheets;

/// <summary>Every no that an expense can give, besides those that it shares with hours.</summary>
public static class ExpenseRefusals
{
    public static readonly Refusal IsOutsourcing = new(
        nameof(IsOutsourcing), "Counsel, experts and agents are bought from outside, so they are no expense of a placement. Ask the host to post a gap, or for a clearance.");

    public static readonly Refusal KindUnknown = new(nameof(KindUnknown), "Choose what was paid for.");

    public static readonly Refusal AmountOutOfRange = new(nameof(AmountOutOfRange), "Enter an amount between 1 penny and £10,000.");

    public static readonly Refusal PaidAhead = new(nameof(PaidAhead), "The day of an expense cannot be later than today.");

    public static readonly Refusal DescriptionMissing = new(nameof(DescriptionMissing), "Say what it was for, in at most 500 characters.");

    public static readonly Refusal ReceiptMissing = new(nameof(ReceiptMissing), "Add the receipt before you hand it in.");

    public static readonly Refusal NothingDiffers = new(nameof(NothingDiffers), "This is what was approved. Enter what it should have been.");

    public static readonly Refusal BelowNothing = new(nameof(BelowNothing), "This takes away more than was claimed.");

    public static Refusal TakenBackAlready(long takenBackPence, long leftPence) => new(
        nameof(TakenBackAlready), $"A statement has taken back up to {PlainEnglish.Pounds(takenBackPence)} of this already. "
            + (leftPence > 0 ? $"At most {PlainEnglish.Pounds(leftPence)} can still be taken away." : "Nothing can be taken away any more."));

    public static Refusal OverTheCap(long leftPence) => new(
        nameof(OverTheCap), $"Only {PlainEnglish.Pounds(Math.Max(0, leftPence))} is left of what the host agreed to for expenses. Ask the host first.");
}
