using TalentPool.Domain.Recharges;

namespace TalentPool.Features.Recharges.Files;

/// <summary>A statement with what its files say besides it.</summary>
/// <param name="Codes">Of each placement on it.</param>
/// <param name="Origins">The numbers of the statements that its lines follow from.</param>
public sealed record StatementSource(
    Statement Statement, AuthorityNames Authorities, IReadOnlyDictionary<Guid, PlacementCodes> Codes, IReadOnlyDictionary<Guid, string> Origins);
