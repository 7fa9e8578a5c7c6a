using TalentPool.Domain;

namespace TalentPool.Platform;

/// <summary>
/// What follows of itself from the events of an act, in the same transaction and however the act came: no clearance without its
/// certificate. A refusal undoes the act.
/// </summary>
public delegate Task<Refusal?> Consequence(ActScope scope, IReadOnlyList<Happening> happenings, CancellationToken cancellation);
