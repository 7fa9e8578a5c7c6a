using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <summary>Throws away a file that was sent and not taken in. Only who sent it needs to.</summary>
public sealed record DiscardSpendFile(Guid PersonId, Guid FileId);

[Needs(Permission.LoadSpend)]
public sealed class DiscardSpendFileHandler(TalentPoolDb db, WriteGate gate)
{
    public async Task<Outcome> Handle(DiscardSpendFile command, CancellationToken cancellation = default)
    {
        using var ticket = await gate.Enter(cancellation);
        var gone = await db.Set<SpendFile>().Where(file => file.Id == command.FileId && file.UploadedById == command.PersonId && file.TakenInAt == null).ExecuteDeleteAsync(cancellation);
        return gone == 1 ? Outcome.Done : SpendFileRefusals.FileGone;
    }
}
