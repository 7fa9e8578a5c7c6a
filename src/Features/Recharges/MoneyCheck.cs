using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Ledger;
using TalentPool.Domain.Recharges;
using TalentPool.Features.Ledger;
using TalentPool.Platform.Evidence;

namespace TalentPool.Features.Recharges;

/// <summary>
/// Proves the money: each approved thing is on one line or in the open balance, each line is what the rule makes of it and, once issued, what its
/// event says, documents equal their lines, numbers have no gaps, and the ledger has what they post and sums to nought.
/// </summary>
public sealed class MoneyCheck : EvidenceCheck
{
    private readonly Dictionary<Guid, string> _issued = [];
    private readonly Dictionary<Guid, DocumentTotals> _sent = [];
    private readonly TreatmentsEver _treatments = new();

    public override string Name => "Statements proved";

    public override void Meet(StoredLink link)
    {
        _treatments.Meet(link);
        if (link.Body is not { } body)
        {
            return;
        }

        if (link.Facts.Kind == nameof(StatementIssued))
        {
            _issued[link.Facts.SubjectId] = HashOf(EventBody.Event(body)[nameof(StatementIssued.Lines)]!);
        }
        else if (link.Facts.Kind == nameof(StatementExported))
        {
            var sent = EventBody.Event(body);
            _sent[link.Facts.SubjectId] = new DocumentTotals(sent[nameof(StatementExported.NetPence)]!.GetValue<long>(), sent[nameof(StatementExported.VatPence)]!.GetValue<long>());
        }
    }

    public override async Task End(TalentPoolDb db, CancellationToken cancellation)
    {
        var statements = await db.Set<Statement>().AsNoTracking().OrderBy(statement => statement.Id).ToListAsync(cancellation);
        var sources = (await db.Set<ChargeLink>().AsNoTracking().OrderBy(link => link.Id).ToListAsync(cancellation)).ToLookup(link => link.StatementId);
        foreach (var statement in statements.Where(statement => _issued.ContainsKey(statement.Id) && HashOf(statement) != _issued[statement.Id]))
        {
            throw new EvidenceMismatchException($"statement {statement.Reference}", "its lines are not those that were issued");
        }

        var proven = statements.Select(statement => new ProvenStatement(
            statement,
            sources[statement.Id].GroupBy(link => link.LineNumber).ToDictionary(line => line.Key, IReadOnlyList<ChargeKey> (line) => [.. line.Select(link => link.Thing)]),
            _sent.TryGetValue(statement.Id, out var sent) ? sent : null)).ToList();
        Count = statements.Count;
        var standing = statements.SelectMany(statement => sources[statement.Id].Where(source => source.ChargedAgainAt is null).Select(source => (source.Thing, statement.VatTreatment)));
        var approved = _treatments.AsCharged(await ApprovedCharges.Of(db, cancellation), standing);
        if (MoneyProof.FirstDifference(new MoneyRecords(approved, await Open(db, cancellation), proven, await Posted(db, cancellation))
            {
                LineRates = await ApprovedCharges.LineRates(db, cancellation),
            }) is { } difference)
        {
            throw new EvidenceMismatchException("the money", $"{difference}");
        }
    }

    private static async Task<IEnumerable<ChargeKey>> Open(TalentPoolDb db, CancellationToken cancellation) => (await ChargesOpen.Of(db, OpenTo.Everybody, cancellation)).Select(thing => thing.Key);

    private static async Task<IEnumerable<LedgerDocument>> Posted(TalentPoolDb db, CancellationToken cancellation) =>
        (await db.Set<PostedDocument>().AsNoTracking().Include(document => document.Amounts).OrderBy(document => document.Id).ToListAsync(cancellation)).Select(document => document.AsDocument());

    private static string HashOf(Statement statement) => HashOf(EventBody.Node(statement.Lines.OrderBy(line => line.Number).Select(line => line.Figures).ToList()));

    private static string HashOf(JsonNode lines) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(lines.ToJsonString())));
}
