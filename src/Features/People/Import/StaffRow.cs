using TalentPool.Domain;
using TalentPool.Domain.Officers;

namespace TalentPool.Features.People.Import;

/// <summary>One person of the list, as its row says. A cell left empty says nothing.</summary>
public sealed record StaffRow(int Number, string Email, string Name)
{
    public string Key => Email.ToUpperInvariant();

    /// <summary>Each role, and the service area that it is limited to.</summary>
    public IReadOnlyList<(Role Role, Guid? ServiceAreaId)> Roles { get; init; } = [];

    /// <summary>The line manager's address in capitals.</summary>
    public string? ManagerKey { get; init; }

    public string? PostTitle { get; init; }

    public string? Grade { get; init; }

    public (Guid Id, Guid ServiceAreaId)? Discipline { get; init; }

    public CrossAuthorityWork? CrossAuthorityWork { get; init; }

    public string? Place { get; init; }

    public bool? CanWorkRemotely { get; init; }

    /// <summary>Minutes on Monday to Sunday.</summary>
    public IReadOnlyList<int>? UsualMinutes { get; init; }

    public IReadOnlyList<(Guid SkillId, SkillLevel Level)> Skills { get; init; } = [];

    /// <summary>Whether the row says that the person is an officer, by any of what only officers have.</summary>
    public bool IsOfficer => Roles.Any(role => role.Role == Role.Officer) || PostTitle is not null || Grade is not null || Discipline is not null || Skills.Count > 0;
}
