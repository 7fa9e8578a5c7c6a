namespace TalentPool.Domain.Rates;

/// <summary>Whether a rate may be charged. The names are stored, and a rate that says nothing is approved: it was entered when figures held at once.</summary>
public enum RateStatus
{
    Approved,
    Proposed,
    Withdrawn,
}
