namespace TalentPool.Features.Placements;

/// <summary>Of what a matter has a reference that every member has: a title number or UPRN, or an NHS number or UPN.</summary>
public enum PropertyOrChild
{
    Property,
    Child,
}
