namespace TalentPool.Domain.Officers;

/// <summary>One week of an officer's table, in minutes.</summary>
/// <param name="Advertised">What the adverts that count offer in this week, less bank holidays and leave.</param>
/// <param name="Left">Advertised less committed, never below 0.</param>
public readonly record struct OfficerWeek(DateOnly Monday, int Usual, int Advertised, int Committed, int Left)
{
    /// <summary>Whether placements take more than is offered now, because leave or a change came after them.</summary>
    public bool IsOver => Committed > Advertised;
}
