using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.People;

namespace TalentPool.Platform.Looks;

/// <summary>
/// Writes down who looks at personal and privileged records: once for each reader, record and day, and each time where it took the
/// owner's yes. It comes before the record is shown, so where it cannot be written nothing is shown.
/// </summary>
public sealed class LookLog(Databases databases, WriteGate gate, CurrentUser user)
{
    private static readonly LookKind[] EachTime = [LookKind.AskedParties, LookKind.AskedHomeFindings, LookKind.AskedHostOnly, LookKind.AskedGapText];

    public async Task Note(LookKind kind, Guid recordId, Guid? aboutPersonId, Guid authorityId, CancellationToken cancellation = default)
    {
        // Whoever reads about themselves needs no witness.
        if (aboutPersonId == user.PersonId)
        {
            return;
        }

        var (reader, at) = (user.PersonId, user.Now);
        var since = WorkingCalendar.EnglandAndWales.AtLocal(user.Today, TimeOnly.MinValue);
        await using var db = databases.Open();
        if (!EachTime.Contains(kind) && await db.Set<Look>().AnyAsync(look => look.RecordId == recordId && look.PersonId == reader && look.Kind == kind && look.At >= since, cancellation))
        {
            return;
        }

        using var ticket = await gate.Enter(cancellation);
        db.Add(new Look(kind, recordId, aboutPersonId, authorityId, reader, at));
        await db.SaveChangesAsync(cancellation);
    }
}
