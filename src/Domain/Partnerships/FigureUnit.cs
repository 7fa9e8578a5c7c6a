namespace TalentPool.Domain.Partnerships;

/// <summary>What an agreed figure counts.</summary>
public enum FigureUnit
{
    WorkingDays,

    /// <summary>Hours in which offices are open.</summary>
    OpeningHours,

    Days,
    Weeks,
    Percent,

    /// <summary>Time that is worked. People read and type it in hours.</summary>
    Minutes,

    /// <summary>Money. People read and type it in pounds.</summary>
    Pence,

    /// <summary>No count: 1 is yes, 0 is no.</summary>
    YesOrNo,
}
