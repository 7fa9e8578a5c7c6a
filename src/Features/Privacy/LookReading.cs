using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain.Gaps;
using TalentPool.Domain.Placements;
using TalentPool.Domain.Timesheets;
using TalentPool.Features.Partnerships;
using TalentPool.Platform.Looks;
using TalentPool.Platform.People;

namespace TalentPool.Features.Privacy;

/// <summary>Reads who looked at what, the newest first.</summary>
public static class LookReading
{
    public const int PageSize = 50;

    /// <summary>Of the records of these authorities.</summary>
    public static async Task<(IReadOnlyList<LookRow> Rows, int Count)> Of(TalentPoolDb db, IReadOnlyCollection<Guid> authorityIds, int page)
    {
        var looks = db.Set<Look>().AsNoTracking().Where(look => authorityIds.Contains(look.AuthorityId));
        return (await Rows(db, looks.OrderByDescending(look => look.Id).Skip((page - 1) * PageSize).Take(PageSize)), await looks.CountAsync());
    }

    /// <summary>At what is held about one person.</summary>
    public static Task<IReadOnlyList<LookRow>> About(TalentPoolDb db, Guid personId) =>
        Rows(db, db.Set<Look>().AsNoTracking().Where(look => look.AboutPersonId == personId).OrderByDescending(look => look.Id));

    /// <summary>By people who may not know of a gap.</summary>
    public static Task<IReadOnlyList<LookRow>> RefusedAt(TalentPoolDb db, Guid gapId, int newest) => Rows(
        db, db.Set<Look>().AsNoTracking().Where(look => look.Kind == LookKind.RefusedGap && look.RecordId == gapId).OrderByDescending(look => look.Id).Take(newest));

    private static async Task<IReadOnlyList<LookRow>> Rows(TalentPoolDb db, IQueryable<Look> which)
    {
        var looks = await which.ToListAsync();
        var personIds = looks.Select(look => look.PersonId).Concat(looks.Select(look => look.AboutPersonId).OfType<Guid>()).Distinct().ToList();
        var people = await db.Set<Person>().AsNoTracking().Where(person => personIds.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => (person.Name, person.AuthorityId));
        var authorities = await MemberNames.Of(db);
        var names = await References(db, looks);
        return
        [
            .. looks.Select(look => new LookRow(
                look.At,
                NameOf(look, people.TryGetValue(look.PersonId, out var reader) ? reader.Name : null),
                reader.AuthorityId is { } at ? authorities.GetValueOrDefault(at, "") : "",
                look.Kind,
                look.AboutPersonId is { } about && people.TryGetValue(about, out var person) ? person.Name : names.GetValueOrDefault(look.RecordId, "A record that has been removed"))),
        ];
    }

    /// <summary>Whoever was refused is not named: which authority it was says what there is to say.</summary>
    private static string NameOf(Look look, string? name) => look.Kind == LookKind.RefusedGap ? "Someone" : name ?? "Someone who has left";

    private static async Task<IReadOnlyDictionary<Guid, string>> References(TalentPoolDb db, IReadOnlyList<Look> looks)
    {
        var placementIds = Ids(LookKind.ConflictRecord, LookKind.AskedParties, LookKind.AskedHomeFindings);
        var fileIds = Ids(LookKind.EvidenceFile);
        var gapIds = Ids(LookKind.RefusedGap, LookKind.AskedHostOnly, LookKind.AskedGapText, LookKind.SealedText);
        var gaps = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes().Where(gap => gapIds.Contains(gap.Id)).Select(gap => new { gap.Id, Name = gap.Reference }).ToListAsync();
        var placements = await db.Set<Placement>().AsNoTracking().IgnoreAutoIncludes().Where(placement => placementIds.Contains(placement.Id))
            .Select(placement => new { placement.Id, Name = placement.Reference }).ToListAsync();
        var files = await db.Set<Gap>().AsNoTracking().IgnoreAutoIncludes()
            .SelectMany(gap => gap.Comparators, (gap, comparator) => new { gap.Reference, comparator.EvidenceFileId })
            .Where(proof => proof.EvidenceFileId != null && fileIds.Contains(proof.EvidenceFileId.Value)).ToListAsync();
        var receipts = await (
            from expense in db.Set<Expense>().AsNoTracking().IgnoreAutoIncludes()
            join placement in db.Set<Placement>().AsNoTracking() on expense.PlacementId equals placement.Id
            where expense.ReceiptId != null && fileIds.Contains(expense.ReceiptId.Value)
            select new { Id = expense.ReceiptId!.Value, Name = placement.Reference }).ToListAsync();
        return placements.Concat(gaps).Concat(receipts).Select(named => (named.Id, named.Name))
            .Concat(files.Select(file => (Id: file.EvidenceFileId!.Value, Name: file.Reference ?? "A draft")))
            .DistinctBy(named => named.Id).ToDictionary(named => named.Id, named => named.Name);

        List<Guid> Ids(params LookKind[] kinds) => [.. looks.Where(look => kinds.Contains(look.Kind)).Select(look => look.RecordId).Distinct()];
    }
}
