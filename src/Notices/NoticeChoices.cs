using Microsoft.EntityFrameworkCore;
using TalentPool.Database;

namespace TalentPool.Notices;

/// <summary>How some people want to be told, and what follows for a notice.</summary>
public sealed class NoticeChoices
{
    /// <summary>Something due so soon after a digest is not left to it: the morning may be over before it is read.</summary>
    private static readonly TimeSpan TimeToRead = TimeSpan.FromHours(4);

    private readonly Dictionary<(Guid PersonId, NoticeKind Kind), NoticeWay> _chosen;

    private NoticeChoices(Dictionary<(Guid PersonId, NoticeKind Kind), NoticeWay> chosen) => _chosen = chosen;

    public static async Task<NoticeChoices> Of(TalentPoolDb db, IReadOnlyCollection<Guid> personIds, CancellationToken cancellation = default)
    {
        var chosen = new Dictionary<(Guid PersonId, NoticeKind Kind), NoticeWay>();
        foreach (var some in personIds.Distinct().Chunk(500))
        {
            foreach (var choice in await db.Set<NoticeChoice>().AsNoTracking().Where(choice => some.Contains(choice.PersonId)).ToListAsync(cancellation))
            {
                chosen[(choice.PersonId, choice.Kind)] = choice.Way;
            }
        }

        return new NoticeChoices(chosen);
    }

    /// <summary>What the person chose for the kind. What duty requires is never off, whatever is stored.</summary>
    public NoticeWay? Chosen(Guid personId, NoticeKind kind) =>
        !_chosen.TryGetValue((personId, kind), out var way) ? null
        : NoticeKinds.IsDuty(kind) && way is not (NoticeWay.AtOnce or NoticeWay.Digest) ? NoticeWay.AtOnce
        : way;

    /// <param name="isUrgent">Whether it goes out in quiet hours too; then it does not wait for a morning either.</param>
    /// <param name="dueBy">By when it wants something of its reader, where that is known.</param>
    public NoticeWay WayOf(Guid personId, NoticeRule rule, DateTime at, DateTime? dueBy, bool isUrgent = false)
    {
        var plain = rule.IsMailed ? NoticeWay.AtOnce : NoticeWay.LiveOnly;
        return Chosen(personId, rule.ChosenBy) switch
        {
            null or NoticeWay.AtOnce => plain,
            NoticeWay.Digest when rule.GoesAlone || isUrgent || (rule.Asks && dueBy < MailTiming.Digest(at) + TimeToRead) => plain,
            { } way => way,
        };
    }

    /// <summary>Whether mail that was written earlier is still wanted.</summary>
    public bool WantsMail(Guid personId, NoticeRule rule) => Chosen(personId, rule.ChosenBy) is null or NoticeWay.AtOnce or NoticeWay.Digest;
}
