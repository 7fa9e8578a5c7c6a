namespace TalentPool.Domain.Placements;

/// <summary>By what a search met another matter.</summary>
public enum ConflictGround
{
    /// <summary>A party's name or one of its other names.</summary>
    Name,
    CompanyNumber,

    /// <summary>The reference of the property or the child that the matter is about.</summary>
    PropertyOrChild,
}
