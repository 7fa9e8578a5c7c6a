namespace TalentPool.Domain.Recharges;

/// <summary>What a run did with something that it was handed.</summary>
public enum Disposal
{
    OnALine,
    HeldBack,

    /// <summary>The statement would be too small to be worth a payment, so all of it waits in the open balance for the next month.</summary>
    CarriedForward,

    /// <summary>A backdated rate made no difference to the line.</summary>
    NothingDue,
}
