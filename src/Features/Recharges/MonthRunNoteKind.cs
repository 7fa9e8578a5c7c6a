namespace TalentPool.Features.Recharges;

public enum MonthRunNoteKind
{
    Drafted,
    HeldBack,

    /// <summary>Too little to be worth a payment, so it waits for the next month.</summary>
    CarriedForward,
}
