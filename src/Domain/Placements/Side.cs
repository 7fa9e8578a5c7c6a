namespace TalentPool.Domain.Placements;

/// <summary>The two sides of a placement. Nobody acts for both.</summary>
public enum Side
{
    /// <summary>The authority that employs the officer.</summary>
    Home,

    /// <summary>The authority that the officer works for.</summary>
    Host,
}
