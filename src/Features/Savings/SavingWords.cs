using TalentPool.Domain.Savings;

namespace TalentPool.Features.Savings;

/// <summary>How savings are spoken of on the screen, and what each figure is.</summary>
public static class SavingWords
{
    public static readonly IReadOnlyList<(string Term, string Meaning)> Definitions =
    [
        ("Requester’s saving", "What the same hours or output would have cost outside, less the charge and the requester’s extra costs. It may be below nought, and is shown then too."),
        ("Provider’s contribution", "The charge, less what the officer’s absence cost the provider. It is never added to a requester’s saving."),
        ("Partnership’s saving", "What it would have cost outside, less the extra costs of both. The charge cancels, since one member pays what another has. This is what is counted."),
        ("Outside price", "As it was frozen when the offer was accepted. Where it was changed later, both are kept and the lower counts."),
        ("Cashable", "A budget or an approved outsourcing existed, the order outside was provably not placed, the quality held, and the figures are net: the officer’s time was spare, or what their own work cost is recorded."),
        ("Cost avoidance", "The spending was likely, or budgeted, and did not come about."),
        ("Non-cashable", "Time, quality, resilience."),
        ("Accepted", "Claimed by one person, verified by a finance officer who is another, and accepted by the board. Only then it counts, and no longer once it is reversed or its records have changed since."),
    ];

    public static string Of(SavingStatus status) => status switch
    {
        SavingStatus.Claimed => "Waits for finance",
        SavingStatus.Verified => "Waits for the board",
        SavingStatus.Accepted => "Accepted",
        SavingStatus.Rejected => "Rejected",
        SavingStatus.Reversed => "Reversed",
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };

    public static string Colour(SavingStatus status) => status switch
    {
        SavingStatus.Claimed or SavingStatus.Verified => "blue",
        SavingStatus.Accepted => "green",
        SavingStatus.Rejected => "grey",
        _ => "orange",
    };

    public static string Of(SavingClass of) => of switch
    {
        SavingClass.Cashable => "Cashable",
        SavingClass.CostAvoidance => "Cost avoidance",
        SavingClass.NonCashable => "Non-cashable",
        _ => throw new ArgumentOutOfRangeException(nameof(of)),
    };

    public static string Of(SavingDuration duration) => duration == SavingDuration.Ongoing ? "Ongoing" : "One-off";

    public static string Of(OwnWork ownWork) => ownWork switch
    {
        OwnWork.SpareTime => "The time was spare",
        OwnWork.Postponed => "It was postponed",
        OwnWork.Covered => "Colleagues covered it",
        OwnWork.Backfilled => "It was backfilled",
        _ => throw new ArgumentOutOfRangeException(nameof(ownWork)),
    };

    public static string HintOf(OwnWork ownWork) => ownWork switch
    {
        OwnWork.SpareTime => "Nothing was left undone",
        OwnWork.Postponed => "It is still to be done",
        OwnWork.Covered => "Beside their own work. Enter what it cost, if anything",
        _ => "Somebody was taken on, or paid overtime. Enter what it cost",
    };

    public static string Of(ExtraCostKind kind) => kind switch
    {
        ExtraCostKind.Induction => "Induction",
        ExtraCostKind.HostTravel or ExtraCostKind.HomeTravel => "Travel",
        ExtraCostKind.Supervision => "Supervision",
        ExtraCostKind.ManagementTime => "Management time",
        ExtraCostKind.Backfill => "Backfill",
        ExtraCostKind.Overtime => "Overtime",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Of(BaselineSource source) => source switch
    {
        BaselineSource.SignedOffOutsourcing => "An outsourcing that was signed off",
        BaselineSource.FrameworkRate => "A framework’s rate",
        BaselineSource.LastPaidInvoice => "The last invoice that was paid",
        BaselineSource.AgencyQuote => "An agency’s quotation",
        BaselineSource.CourtGuideline => "A court’s guideline rate",
        _ => throw new ArgumentOutOfRangeException(nameof(source)),
    };
}
