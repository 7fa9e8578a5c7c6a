namespace TalentPool.Domain.Rates;

/// <summary>Whether a rate may be charged. The names are stored, and a rate that says nothing is approved: that is what an entered one is.</summary>
public enum RateStatus
{
    Approved,
    Proposed,
    Withdrawn,
}
