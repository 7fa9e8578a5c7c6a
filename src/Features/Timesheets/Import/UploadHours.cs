using System.Security.Cryptography;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Timesheets.Import;

public sealed record UploadHours(Guid PersonId, Guid AuthorityId, byte[] Content);

/// <summary>Keeps a file for a day, so that it can be looked at before it is taken in. It changes nothing yet, so no evidence is kept of it.</summary>
[Needs(Permission.LoadHours)]
public sealed class UploadHoursHandler(TalentPoolDb db, WriteGate gate, TimeProvider clock)
{
    public async Task<Outcome> Handle(UploadHours command, CancellationToken cancellation = default)
    {
        var at = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()).UtcDateTime;
        var actor = await Actors.Of(db, command.PersonId, at, cancellation);
        if (!PermissionTable.Allows(Permission.LoadHours, actor, new Concerning { HomeAuthorityId = command.AuthorityId }))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (command.Content.Length is 0 or > HourFile.MostBytes)
        {
            return command.Content.Length == 0 ? HourImportRefusals.FileEmpty : HourImportRefusals.FileTooLarge;
        }

        var file = new HourFile(command.AuthorityId, command.PersonId, at, command.Content, Convert.ToHexStringLower(SHA256.HashData(command.Content)));
        using var ticket = await gate.Enter(cancellation);
        db.Add(file);
        await db.SaveChangesAsync(cancellation);
        return Outcome.DoneWith(file.Id);
    }
}
