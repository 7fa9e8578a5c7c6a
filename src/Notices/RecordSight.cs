using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Notices;

/// <summary>Whether a reader may see a record, which is what each area says when it makes the words of a notice.</summary>
public sealed class RecordSight(IEnumerable<NoticeSource> sources)
{
    public async Task<bool> MaySee(TalentPoolDb db, Guid rootId, Actor reader)
    {
        foreach (var source in sources)
        {
            if ((await source.Facts(db, [rootId], reader)).ContainsKey(rootId))
            {
                return true;
            }
        }

        return false;
    }
}
