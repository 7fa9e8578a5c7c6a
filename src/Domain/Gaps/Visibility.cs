namespace TalentPool.Domain.Gaps;

/// <summary>Who may see a posted gap. It is chosen before posting and fixed from then on.</summary>
public enum Visibility
{
    /// <summary>Every member of the partnership.</summary>
    Open,

    /// <summary>Those who decide at the host, and those who answer for the members asked.</summary>
    AnswerersOnly,

    /// <summary>As answerers only, who see skills, hours and dates; the rest is read by name, after giving an undertaking.</summary>
    Sealed,
}
