namespace TalentPool.Domain.Rates;

public enum RateTermKind
{
    /// <summary>The rate of the acceptance for the whole term, whatever is awarded.</summary>
    Fixed,

    /// <summary>The rate follows the national award, also backwards, up to a ceiling.</summary>
    MovesWithAward,
}
