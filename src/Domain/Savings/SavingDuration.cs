namespace TalentPool.Domain.Savings;

/// <summary>Ongoing lasts at least two full years after the year in which it starts (national indicator 179).</summary>
public enum SavingDuration
{
    OneOff,
    Ongoing,
}
