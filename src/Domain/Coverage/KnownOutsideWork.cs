using TalentPool.Domain.Gaps;

namespace TalentPool.Domain.Coverage;

/// <summary>Outside work that an authority has recorded: on a clearance, or as a bypass.</summary>
/// <param name="RecordId">The clearance or the bypass.</param>
/// <param name="ServiceAreaId">The service that it is for; spending of another is never for it.</param>
/// <param name="ValuePence">What was recorded that it costs; null where nobody has said.</param>
/// <param name="From">The first day on which it can be ordered or paid for.</param>
/// <param name="To">The last day on which it is still likely to be.</param>
public sealed record KnownOutsideWork(Guid RecordId, Guid GapId, Guid ServiceAreaId, bool IsBypass, string Supplier, string? Order, long? ValuePence, DateOnly From, DateOnly To)
{
    /// <summary>Days after its end in which work is still ordered late, billed and paid.</summary>
    public const int DaysAfter = 92;

    /// <summary>Where nobody knows when it was instructed, a bypass may be that old.</summary>
    private const int DaysBeforeFound = 366;

    /// <summary>What was recorded of a gap. A clearance that nobody has used covers no spending, and a bypass without a supplier cannot be found by it.</summary>
    public static IEnumerable<KnownOutsideWork> Of(Gap gap, WorkingCalendar calendar) =>
    [
        .. gap.Clearances.Where(clearance => clearance is { UsedAt: not null, Supplier: not null }).Select(clearance => new KnownOutsideWork(
            clearance.Id, gap.Id, gap.ServiceAreaId, false, clearance.Supplier!, clearance.OrderReference, clearance.OrderValuePence,
            Earlier(clearance.WorkStarts!.Value, calendar.LocalDate(clearance.GrantedAt!.Value)), clearance.WorkEnds!.Value.AddDays(DaysAfter))),
        .. gap.Bypasses.Where(bypass => !string.IsNullOrWhiteSpace(bypass.Supplier)).Select(bypass => Of(gap, bypass, calendar)),
    ];

    private static KnownOutsideWork Of(Gap gap, Bypass bypass, WorkingCalendar calendar)
    {
        var recorded = calendar.LocalDate(bypass.RecordedAt);
        var from = bypass.InstructedAt is { } instructed ? calendar.LocalDate(instructed) : recorded.AddDays(-DaysBeforeFound);
        return new KnownOutsideWork(bypass.Id, gap.Id, gap.ServiceAreaId, true, bypass.Supplier!, null, bypass.ValuePence, from, recorded.AddDays(DaysAfter));
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
