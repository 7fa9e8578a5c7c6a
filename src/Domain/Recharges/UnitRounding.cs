namespace TalentPool.Domain.Recharges;

/// <summary>What is rounded up to whole units: each entry by itself, only where the terms say so, or the sum of the statement's line.</summary>
public enum UnitRounding
{
    LineTotal,
    EachEntry,
}
