using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Coverage;

namespace TalentPool.Features.Coverage;

/// <summary>What a file would bring if it were taken in now. The check page shows it, and taking in works it out once more and does exactly this.</summary>
/// <param name="Fresh">Lines that no month has yet, with what each matches.</param>
/// <param name="Known">How many came in before.</param>
/// <param name="Differing">Those of them that now say something else. What came in first stays.</param>
public sealed record SpendPlan(SpendContent Content, IReadOnlyList<(SpendRow Row, SpendMatch Match)> Fresh, int Known, IReadOnlyList<SpendRow> Differing)
{
    /// <summary>Few enough for one query.</summary>
    private const int Together = 500;

    public static async Task<SpendPlan> Make(TalentPoolDb db, SpendFile file, CancellationToken cancellation = default)
    {
        var content = SpendContent.Of(file.Content!);
        var matcher = await OutsideWorkReading.MatcherFor(db, file.AuthorityId, file.Kind, cancellation);
        var fresh = new List<(SpendRow, SpendMatch)>();
        var (known, differing) = (0, new List<SpendRow>());
        foreach (var some in content.Lines.Chunk(Together))
        {
            var ids = some.Select(row => row.Line.OutsideId).ToList();
            var there = (await db.Set<SpendLine>().AsNoTracking().Where(line => line.AuthorityId == file.AuthorityId && line.Kind == file.Kind && ids.Contains(line.OutsideId))
                .Select(line => new { line.OutsideId, line.On, line.Pence }).ToListAsync(cancellation)).ToDictionary(line => line.OutsideId, StringComparer.Ordinal);
            foreach (var row in some)
            {
                if (!there.TryGetValue(row.Line.OutsideId, out var before))
                {
                    fresh.Add((row, matcher.Find(row.Line.ServiceAreaId, row.Line.Supplier, row.Line.OrderNumber, row.Line.On, row.Line.Pence)));
                    continue;
                }

                known++;
                if (before.On != row.Line.On || before.Pence != row.Line.Pence)
                {
                    differing.Add(row);
                }
            }
        }

        return new SpendPlan(content, fresh, known, differing);
    }

    public int Count(SpendStatus status) => Fresh.Count(line => line.Match.Status == status);

    public long Pence(SpendStatus status) => Fresh.Where(line => line.Match.Status == status).Sum(line => line.Row.Line.Pence);
}
