namespace TalentPool.Features.Recharges;

public enum MonthRunNoteKind
{
    Drafted,
    HeldBack,

    /// <summary>Too little to be worth a payment, so it waits for the next month.</summary>
    CarriedForward,

    /// <summary>Something went wrong with one recipient, which keeps nobody else waiting.</summary>
    NotDrafted,
}
