using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;

namespace TalentPool.Features.Gaps;

/// <summary>Keeps who was refused a look at a gap. One record an hour for each person and gap is enough to see it by, and no way to fill the disk.</summary>
public sealed class RefusedLooks(Databases databases, WriteGate gate, TimeProvider clock)
{
    private static readonly TimeSpan Apart = TimeSpan.FromHours(1);

    public async Task Keep(Guid gapId, Actor reader)
    {
        var at = clock.GetUtcNow().UtcDateTime;
        var since = at - Apart;
        await using var db = databases.Open();
        if (await db.Set<RefusedLook>().AnyAsync(look => look.GapId == gapId && look.PersonId == reader.PersonId && look.At > since))
        {
            return;
        }

        using var ticket = await gate.Enter(CancellationToken.None);
        db.Add(new RefusedLook(gapId, reader.PersonId, reader.AuthorityId, at));
        await db.SaveChangesAsync();
    }
}
