namespace TalentPool.Domain.Gaps;

/// <summary>How fast the members have to answer. It follows from the dates; more needs a head of service's agreement.</summary>
public enum Urgency
{
    Standard,
    Urgent,
    Emergency,
}
