using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Import;

/// <summary>Throws away what was sent a day ago and not taken in: it names people, and changed nothing.</summary>
public sealed record ForgetStaffFiles;

[Needs(Permission.LetTimePass)]
public sealed class ForgetStaffFilesHandler(TalentPoolDb db, WriteGate gate, TimeProvider clock)
{
    public async Task<Outcome> Handle(ForgetStaffFiles command, CancellationToken cancellation = default)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - StaffFile.KeptFor;
        using var ticket = await gate.Enter(cancellation);
        await db.Set<StaffFile>().Where(file => file.ImportedAt == null && file.UploadedAt < oldest).ExecuteDeleteAsync(cancellation);
        return Outcome.Done;
    }
}
