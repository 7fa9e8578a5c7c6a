namespace TalentPool.Domain.Partnerships;

/// <summary>Days from a first to a last one, the last included; without a last day it goes on.</summary>
public static class Period
{
    public static bool Covers(DateOnly from, DateOnly? to, DateOnly day) => from <= day && (to is null || day <= to);

    public static bool Overlap(DateOnly from, DateOnly? to, DateOnly otherFrom, DateOnly? otherTo) =>
        (to is null || otherFrom <= to) && (otherTo is null || from <= otherTo);
}
