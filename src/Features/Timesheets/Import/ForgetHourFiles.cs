using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Import;

/// <summary>Throws away what was sent a day ago and not taken in: it tells of people's work, and changed nothing.</summary>
public sealed record ForgetHourFiles;

[Needs(Permission.LetTimePass)]
public sealed class ForgetHourFilesHandler(TalentPoolDb db, WriteGate gate, TimeProvider clock)
{
    public async Task<Outcome> Handle(ForgetHourFiles command, CancellationToken cancellation = default)
    {
        var oldest = clock.GetUtcNow().UtcDateTime - HourFile.KeptFor;
        using var ticket = await gate.Enter(cancellation);
        await db.Set<HourFile>().Where(file => file.TakenInAt == null && file.UploadedAt < oldest).ExecuteDeleteAsync(cancellation);
        return Outcome.Done;
    }
}
