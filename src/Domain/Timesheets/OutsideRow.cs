namespace TalentPool.Domain.Timesheets;

/// <summary>An entry that comes from an authority's case system.</summary>
/// <param name="AuthorityId">Whose system it is: the home's or the host's.</param>
/// <param name="OutsideId">The row's own id there. One authority has it once, so a second load adds nothing.</param>
public sealed record OutsideRow(Guid AuthorityId, string OutsideId, EntryTerms Entry);
