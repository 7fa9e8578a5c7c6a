using TalentPool.Domain;

namespace TalentPool.Database.Seed;

/// <summary>Someone with a role.</summary>
/// <param name="ServiceArea">The slug of the service area that the role is limited to; null for all.</param>
/// <param name="IsOfPartnership">Whether the role is held for the whole partnership rather than for one council.</param>
public sealed record Player(Guid PersonId, string Name, string Council, Role Role, string? ServiceArea, bool IsOfPartnership = false);
