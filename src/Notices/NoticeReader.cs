using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Notices;

/// <summary>Reads notices and makes their words, with what the reader may see today. The inbox, the script and the mail all read through it.</summary>
public sealed class NoticeReader(TalentPoolDb db, NoticeRules rules)
{
    public const string Hidden = "Something you can no longer see";

    public Task<int> Unread(Guid personId, CancellationToken cancellation = default) =>
        db.Set<Notice>().CountAsync(notice => notice.PersonId == personId && notice.ReadAt == null, cancellation);

    public Task<int> Count(Guid personId, CancellationToken cancellation = default) =>
        db.Set<Notice>().CountAsync(notice => notice.PersonId == personId, cancellation);

    public Task<IReadOnlyList<ReadNotice>> Newest(Actor reader, int count, int skip = 0, CancellationToken cancellation = default) =>
        Newest(reader, count, skip, isForOpenPages: false, cancellation);

    /// <summary>Without those that the reader wants to find in the inbox alone.</summary>
    public Task<IReadOnlyList<ReadNotice>> NewestForOpenPages(Actor reader, int count, CancellationToken cancellation = default) =>
        Newest(reader, count, 0, isForOpenPages: true, cancellation);

    private async Task<IReadOnlyList<ReadNotice>> Newest(Actor reader, int count, int skip, bool isForOpenPages, CancellationToken cancellation)
    {
        var notices = await db.Set<Notice>().AsNoTracking()
            .Where(notice => notice.PersonId == reader.PersonId && !(isForOpenPages && notice.IsSilent))
            .OrderByDescending(notice => notice.Id).Skip(skip).Take(count)
            .ToListAsync(cancellation);
        return await Read(notices, reader);
    }

    /// <summary>The newest notice about one record since an instant.</summary>
    public async Task<ReadNotice?> NewestAbout(Actor reader, Guid rootId, DateTime since, CancellationToken cancellation = default)
    {
        var newest = await db.Set<Notice>().AsNoTracking()
            .Where(notice => notice.PersonId == reader.PersonId && notice.RootId == rootId && notice.At >= since)
            .OrderByDescending(notice => notice.Id).Take(1)
            .ToListAsync(cancellation);
        return (await Read(newest, reader)).SingleOrDefault();
    }

    /// <summary>Where a notice leads; none when its rule is gone or it is not this person's.</summary>
    public async Task<(bool IsFound, string? Address)> AddressOf(Guid personId, long noticeId, CancellationToken cancellation = default)
    {
        var notice = await db.Set<Notice>().AsNoTracking().SingleOrDefaultAsync(n => n.Id == noticeId && n.PersonId == personId, cancellation);
        return notice is null ? (false, null) : (true, rules.Find(notice.Rule)?.Rule.Address(notice.RootId, notice.SubjectId));
    }

    /// <summary>What mail says of each notice, without detail of the case; those are left out of which the reader may not see what they are about.</summary>
    public async Task<IReadOnlyDictionary<long, MailedWords>> Mailed(IReadOnlyList<Notice> notices, Actor reader)
    {
        var facts = await FactsOf(notices, reader);
        var mailed = new Dictionary<long, MailedWords>();
        foreach (var notice in notices.Where(notice => facts.ContainsKey(notice.Id)))
        {
            var (source, rule) = rules.Find(notice.Rule)!.Value;
            if (MailedWords.Of(source, rule, facts[notice.Id]) is { } words)
            {
                mailed[notice.Id] = words;
            }
        }

        return mailed;
    }

    private async Task<IReadOnlyList<ReadNotice>> Read(IReadOnlyList<Notice> notices, Actor reader)
    {
        var facts = await FactsOf(notices, reader);
        return [.. notices.Select(notice =>
        {
            var words = facts.TryGetValue(notice.Id, out var known) ? NoticeWords.Fill(rules.Find(notice.Rule)!.Value.Rule.Words, known) : null;
            return new ReadNotice(notice.Id, notice.RootId, notice.At, notice.ReadAt is not null, words ?? Hidden, words is not null);
        })];
    }

    private async Task<Dictionary<long, IReadOnlyDictionary<string, string>>> FactsOf(IReadOnlyList<Notice> notices, Actor reader)
    {
        var all = new Dictionary<long, IReadOnlyDictionary<string, string>>();
        foreach (var area in notices.GroupBy(notice => rules.Find(notice.Rule)?.Source))
        {
            if (area.Key is not { } source)
            {
                continue;
            }

            var ofRoots = await source.Facts(db, [.. area.Select(notice => notice.RootId).Distinct()], reader);
            var visible = area.Where(notice => ofRoots.ContainsKey(notice.RootId)).ToList();
            var ofSubjects = await source.SubjectFacts(db, [.. visible.Select(notice => notice.SubjectId).Distinct()], reader);
            foreach (var notice in visible)
            {
                all[notice.Id] = Together(ofRoots[notice.RootId], ofSubjects.GetValueOrDefault(notice.SubjectId));
            }
        }

        return all;
    }

    private static IReadOnlyDictionary<string, string> Together(IReadOnlyDictionary<string, string> ofRoot, IReadOnlyDictionary<string, string>? ofSubject)
    {
        if (ofSubject is null)
        {
            return ofRoot;
        }

        var all = new Dictionary<string, string>(ofRoot);
        foreach (var (name, value) in ofSubject)
        {
            all[name] = value;
        }

        return all;
    }
}
