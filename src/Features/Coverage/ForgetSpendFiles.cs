using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>Throws away what was sent a day ago and not taken in: it may name people, and changed nothing.</summary>
public sealed record ForgetSpendFiles;

[Needs(Permission.LetTimePass)]
public sealed class ForgetSpendFilesHandler(TalentPoolDb db, WriteGate gate, TimeProvider clock)
{
    public async Task<Outcome> Handle(ForgetSpendFiles command, CancellationToken cancellation = default)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - SpendFile.KeptFor;
        using var ticket = await gate.Enter(cancellation);
        await db.Set<SpendFile>().Where(file => file.TakenInAt == null && file.UploadedAt < oldest).ExecuteDeleteAsync(cancellation);
        return Outcome.Done;
    }
}
