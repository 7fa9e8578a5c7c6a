using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Notices;

namespace TalentPool.Features.Health;

/// <summary>What the installation itself has to say.</summary>
public sealed class HealthNotices : NoticeSource
{
    public override IReadOnlyList<NoticeRule> Rules { get; } =
    [
        new(typeof(ChainHeadsTold), "Auditors", "The heads of the evidence chains on {day} are yours to keep", Auditors, (_, subjectId) => $"/chain-heads/{subjectId}")
        {
            Kind = NoticeKind.Oversight,
            GoesAlone = true,
            MailedText = "Keep this mail. A chain that does not hold these numbers with these hashes has been rewritten. The page Evidence says whether it does, and so does: verify --head chain:number:hash\n\n{heads}",
        },
    ];

    public override IReadOnlyList<string> FactNames => ["day", "heads"];

    public override IReadOnlyList<string> DetailNames => [];

    public override async Task<IReadOnlyDictionary<Guid, IReadOnlyDictionary<string, string>>> Facts(TalentPoolDb db, IReadOnlyCollection<Guid> rootIds, Actor reader)
    {
        if (reader.Roles.All(held => held.Role != Role.Auditor))
        {
            return new Dictionary<Guid, IReadOnlyDictionary<string, string>>();
        }

        var told = await ToldHeads.Of(db, rootIds);
        return told.ToDictionary(row => row.Key, row => (IReadOnlyDictionary<string, string>)new Dictionary<string, string>
        {
            ["day"] = Shown.Day(row.Value.Day),
            ["heads"] = string.Join('\n', row.Value.Heads),
        });
    }

    private static async Task<IReadOnlyList<Guid>> Auditors(NoticeContext context)
    {
        var grants = await context.Db.Set<Grant>().AsNoTracking().Where(grant => grant.Role == Role.Auditor).ToListAsync();
        return [.. grants.Where(grant => grant.IsInForceOn(context.Today)).Select(grant => grant.PersonId).Distinct()];
    }
}
