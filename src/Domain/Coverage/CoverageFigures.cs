namespace TalentPool.Domain.Coverage;

/// <summary>
/// How much of what was spent outside in watched categories went through the gate, by count and by value. What was explained needed no
/// clearance and is in neither share; it is shown beside them.
/// </summary>
public readonly record struct CoverageFigures(
    int Covered, long CoveredPence, int Bypassed, long BypassedPence, int Unexplained, long UnexplainedPence, int Explained, long ExplainedPence)
{
    public int Lines => Covered + Bypassed + Unexplained + Explained;

    public long Pence => CoveredPence + BypassedPence + UnexplainedPence + ExplainedPence;

    /// <summary>Of the lines that needed a clearance, those that had one, in whole percent; null where none needed one.</summary>
    public int? PercentByCount => Covered + Bypassed + Unexplained is > 0 and var all ? 100 * Covered / all : null;

    /// <summary>The same by value; null where what was paid back is as much as what was paid.</summary>
    public int? PercentByValue => CoveredPence + BypassedPence + UnexplainedPence is > 0 and var all && CoveredPence >= 0 ? (int)Int128.Min(100, (Int128)100 * CoveredPence / all) : null;

    public static CoverageFigures operator +(CoverageFigures one, CoverageFigures other) => new(
        one.Covered + other.Covered, one.CoveredPence + other.CoveredPence, one.Bypassed + other.Bypassed, one.BypassedPence + other.BypassedPence,
        one.Unexplained + other.Unexplained, one.UnexplainedPence + other.UnexplainedPence, one.Explained + other.Explained, one.ExplainedPence + other.ExplainedPence);

    public static CoverageFigures Of(SpendStatus status, int lines, long pence) => status switch
    {
        SpendStatus.Covered => new CoverageFigures { Covered = lines, CoveredPence = pence },
        SpendStatus.Bypassed => new CoverageFigures { Bypassed = lines, BypassedPence = pence },
        SpendStatus.Unexplained => new CoverageFigures { Unexplained = lines, UnexplainedPence = pence },
        SpendStatus.Explained => new CoverageFigures { Explained = lines, ExplainedPence = pence },
        _ => throw new ArgumentOutOfRangeException(nameof(status)),
    };
}
