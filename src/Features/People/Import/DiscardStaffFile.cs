using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Import;

/// <summary>Throws away a list that was sent and not taken in. Only who sent it needs to.</summary>
public sealed record DiscardStaffFile(Guid PersonId, Guid FileId);

[Needs(Permission.ImportPeople)]
public sealed class DiscardStaffFileHandler(TalentPoolDb db, WriteGate gate)
{
    public async Task<Outcome> Handle(DiscardStaffFile command, CancellationToken cancellation = default)
    {
        using var ticket = await gate.Enter(cancellation);
        var gone = await db.Set<StaffFile>().Where(file => file.Id == command.FileId && file.UploadedById == command.PersonId && file.ImportedAt == null).ExecuteDeleteAsync(cancellation);
        return gone == 1 ? Outcome.Done : StaffRefusals.FileGone;
    }
}
