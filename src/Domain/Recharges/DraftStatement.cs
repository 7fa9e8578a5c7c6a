using System.Globalization;

namespace TalentPool.Domain.Recharges;

/// <summary>A statement as a run made it, before anybody has looked at it.</summary>
/// <param name="Month">The first day of the month that the run is for; lines may be of earlier ones.</param>
/// <param name="Sequence">1 for the month's first statement of the group; one more for each that had been issued before the run.</param>
public sealed record DraftStatement(ChargeGroup Group, DateOnly Month, int Sequence, IReadOnlyList<DraftLine> Lines)
{
    /// <summary>The same whenever the run is made again, so that a run which was cut off goes on with the same statement.</summary>
    public Guid Id => IdOf(Group, Month, Sequence);

    public long NetPence => Lines.Sum(line => line.Figures.AmountPence);

    public DocumentTotals Totals => DocumentTotals.Of(Group.VatTreatment, NetPence);

    public static Guid IdOf(ChargeGroup group, DateOnly month, int sequence) => StableId.From(
        "statement", string.Create(CultureInfo.InvariantCulture, $"{group.ProviderId:N}:{group.RecipientId:N}:{group.VatTreatment}:{month:yyyy-MM}:{sequence}"));
}
