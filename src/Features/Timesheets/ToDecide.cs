using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;

namespace TalentPool.Features.Timesheets;

/// <summary>Hours or an expense that waits for somebody of the host.</summary>
/// <param name="IsOwn">Whether it waits for the reader themself, and not only for somebody that the reader deputises for.</param>
public sealed record ToDecide<T>(T Record, Placement Placement, bool IsOwn)
    where T : HostDecided;
