using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Import;

/// <summary>Throws away a file that was sent and not taken in. Only who sent it needs to.</summary>
public sealed record DiscardHourFile(Guid PersonId, Guid FileId);

[Needs(Permission.LoadHours)]
public sealed class DiscardHourFileHandler(TalentPoolDb db, WriteGate gate)
{
    public async Task<Outcome> Handle(DiscardHourFile command, CancellationToken cancellation = default)
    {
        using var ticket = await gate.Enter(cancellation);
        var gone = await db.Set<HourFile>().Where(file => file.Id == command.FileId && file.UploadedById == command.PersonId && file.TakenInAt == null).ExecuteDeleteAsync(cancellation);
        return gone == 1 ? Outcome.Done : HourImportRefusals.FileGone;
    }
}
