namespace TalentPool.Domain.Recharges;

/// <summary>
/// What an authority publishes of a quarter's payments by the Local Government Transparency Code 2015: those over £500, also to other
/// authorities, since a payment to another council is not an internal one.
/// </summary>
public sealed record PublishedSpend(Quarter Quarter)
{
    /// <summary>£500: what is above it is published, whichever way the money went.</summary>
    public const long ThresholdPence = 50_000;

    /// <summary>A payment is measured as a whole, so that its shares of several service areas hide nothing.</summary>
    public IEnumerable<SpendItem> Items(IEnumerable<Statement> statements, IReadOnlyDictionary<Guid, PlacementCodes> codes) =>
        from statement in statements
        where statement.PaidOn is { } paidOn && Quarter.Has(paidOn) && Math.Abs(statement.DocumentTotals.NetPence) > ThresholdPence
        orderby statement.PaidOn, statement.Reference
        from area in Shares(statement, codes)
        select new SpendItem(statement.PaidOn!.Value, statement.Reference, statement.ProviderId, statement.RecipientId, area.ServiceAreaId, area.Pence);

    private static IEnumerable<(Guid ServiceAreaId, long Pence)> Shares(Statement statement, IReadOnlyDictionary<Guid, PlacementCodes> codes)
    {
        var placements = statement.Lines.ToDictionary(line => line.Number, line => line.PlacementId);
        return statement.DocumentLines
            .GroupBy(line => codes.TryGetValue(placements[line.Number], out var known) ? known.ServiceAreaId : Guid.Empty)
            .OrderBy(area => area.Key)
            .Select(area => (area.Key, area.Sum(line => line.AmountPence)))
            .Where(area => area.Item2 != 0);
    }
}
