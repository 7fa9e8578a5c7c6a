using TalentPool.Domain.Partnerships;

namespace TalentPool.Features.Recharges;

/// <summary>Of what waits to be charged, that which is asked for.</summary>
/// <param name="ProviderId">Whose; of everybody, where none is named.</param>
/// <param name="AsOf">What was approved or settled later is left out.</param>
/// <param name="Drafts">Drafts that are made anew, so that what stands on them counts as waiting.</param>
public sealed record OpenTo(Guid? ProviderId, DateTime AsOf, IReadOnlyCollection<Guid> Drafts)
{
    /// <summary>The last day that is charged; every day, where none is named. A month's run leaves the days after its month to the next one.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>One recipient and VAT treatment; all of them, where none is named.</summary>
    public (Guid RecipientId, VatTreatment VatTreatment)? Only { get; init; }

    /// <summary>Later than anything is approved, and a day that either database can store.</summary>
    public static readonly DateTime Ever = new(9000, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>Whatever waits anywhere now.</summary>
    public static OpenTo Everybody { get; } = new(null, Ever, []);
}
