namespace TalentPool.Domain.Officers;

/// <summary>A week in which a gap needs more than an officer has left.</summary>
/// <param name="IsAdvertised">Whether any advert touches the week. Where none does, the dates are the trouble and not the hours.</param>
public readonly record struct Shortfall(DateOnly Monday, int NeededMinutes, int LeftMinutes, bool IsAdvertised)
{
    public int ShortMinutes => NeededMinutes - LeftMinutes;
}
