using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using TalentPool.Domain.Partnerships;
using TalentPool.Domain.Rates;

namespace TalentPool.Features.Rates;

/// <summary>How prices are stored in the row that they belong to: one text, the same on both databases, so that the chain can rebuild it.</summary>
public static class PriceColumns
{
    private static readonly JsonSerializerOptions Json = new() { Converters = { new JsonStringEnumConverter() }, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault, IgnoreReadOnlyProperties = true };

    public static void IsPriceAsked(this PropertyBuilder<PriceAsked?> property) => property.HasConversion(
        price => JsonSerializer.Serialize(price, Json),
        text => JsonSerializer.Deserialize<PriceAsked>(text, Json));

    public static void IsAgreedPrice(this PropertyBuilder<AgreedPrice?> property) => property.HasConversion(
        price => JsonSerializer.Serialize(Kept(price!), Json),
        text => Agreed(JsonSerializer.Deserialize<Stored>(text, Json)!));

    private static Stored Kept(AgreedPrice price) => new(price.Pricing, price.PencePerHour, price.Schedule, price.SharePercent, price.PostYearlyPence);

    private static AgreedPrice Agreed(Stored stored) =>
        AgreedPrice.Kept(stored.Pricing, stored.PencePerHour, stored.Schedule ?? [], stored.SharePercent, stored.PostYearlyPence);

    private sealed record Stored(Pricing Pricing, long PencePerHour, IReadOnlyList<FeePart>? Schedule, decimal SharePercent, long PostYearlyPence);
}
