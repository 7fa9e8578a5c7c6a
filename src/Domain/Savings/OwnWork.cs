namespace TalentPool.Domain.Savings;

/// <summary>What happens at the provider to the officer's own work while they are placed.</summary>
public enum OwnWork
{
    /// <summary>The time was spare: nothing was left undone.</summary>
    SpareTime,
    Postponed,

    /// <summary>Colleagues did it beside their own.</summary>
    Covered,

    /// <summary>Somebody was taken on or paid overtime for it.</summary>
    Backfilled,
}
