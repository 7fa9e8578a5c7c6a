using TalentPool.Domain;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform.Evidence;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Gaps;

/// <summary>
/// A gap as it is now, with what its page needs to know of the reader. The parts of the page ask it what they may show: the gap itself
/// holds more than other members may see.
/// </summary>
public sealed class GapSight
{
    public required Gap Gap { get; init; }

    public required Actor Reader { get; init; }

    public required Concerning Concerning { get; init; }

    public required IReadOnlyDictionary<Guid, string> AuthorityNames { get; init; }

    public required IReadOnlyDictionary<Guid, string> SkillNames { get; init; }

    public required string ServiceAreaName { get; init; }

    /// <summary>What those who decided on it are called, deputies with the person in whose place they did.</summary>
    public required ActorNames Actors { get; init; }

    public required DateTime Now { get; init; }

    /// <summary>Whether the reader may read all that an open gap shows. Otherwise only the skills, the hours and the dates are in hand here.</summary>
    public required bool SeesWhole { get; init; }

    /// <summary>What the gap's authority is bound by today.</summary>
    public required PolicyFigures Figures { get; init; }

    /// <summary>What the authority that has the need is called where that may not be read.</summary>
    public const string HiddenAuthority = "Another member";

    public string Address => $"/gaps/{Gap.Reference}";

    public string AuthorityName => Name(Gap.AuthorityId);

    /// <summary>Whether the reader belongs to the authority that has the need, by employment or by a role there.</summary>
    public bool IsHost => IsHostOf(Gap, Reader);

    public static bool IsHostOf(Gap gap, Actor reader) => reader.AuthorityId == gap.AuthorityId || reader.Roles.Any(held => held.Covers(gap.AuthorityId, gap.ServiceAreaId));

    /// <summary>Whether the reader sees what is the host's alone: codes, outside price, what each member answered.</summary>
    public bool SeesHostOnly => SeesWhole && May(Permission.SeeHostOnly);

    /// <summary>What was never posted is known only to its own side and to those who see bypasses.</summary>
    public bool MayOpen => May(Permission.SeeGap) && (Gap.PostedAt is not null || SeesHostOnly || May(Permission.SeeBypasses));

    /// <summary>Every event; what was written in them still only where <see cref="SeesHostOnly"/> says so.</summary>
    public bool SeesHistory => SeesWhole && May(Permission.SeeHistory);

    public bool May(Permission permission) => PermissionTable.Allows(permission, Reader, Concerning);

    /// <summary>Whether the reader may do it for that home, where the act is the home's.</summary>
    public bool May(Permission permission, Guid homeAuthorityId) =>
        PermissionTable.Allows(permission, Reader, Concerning with { HomeAuthorityId = homeAuthorityId });

    public bool Allows(GapVerb verb) => GapStates.Table.Allows(Gap.Status, verb);

    public string Name(Guid authorityId) => AuthorityNames.GetValueOrDefault(authorityId, "A former member");

    public string SkillName(Guid skillId) => SkillNames.GetValueOrDefault(skillId, "A skill that is no longer listed");
}
