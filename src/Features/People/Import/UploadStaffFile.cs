using System.Security.Cryptography;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Partnerships;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.People.Import;

public sealed record UploadStaffFile(Guid PersonId, Guid AuthorityId, byte[] Content);

/// <summary>Keeps a list for a day, so that it can be looked at before it is taken in. It changes nothing yet, so no evidence is kept of it.</summary>
[Needs(Permission.ImportPeople)]
public sealed class UploadStaffFileHandler(TalentPoolDb db, WriteGate gate, TimeProvider clock)
{
    public async Task<Outcome> Handle(UploadStaffFile command, CancellationToken cancellation = default)
    {
        var at = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()).UtcDateTime;
        var actor = await Actors.Of(db, command.PersonId, at, cancellation);
        var place = await GrantPlace.Of(db, ScopeKind.Authority, command.AuthorityId, WorkingCalendar.EnglandAndWales.LocalDate(at));
        if (!place.Permits(record => PermissionTable.Allows(Permission.ImportPeople, actor, record), []))
        {
            return PlatformRefusals.NotPermitted;
        }

        if (command.Content.Length is 0 or > StaffFile.MostBytes)
        {
            return command.Content.Length == 0 ? StaffRefusals.FileEmpty : StaffRefusals.FileTooLarge;
        }

        var file = new StaffFile(command.AuthorityId, command.PersonId, at, command.Content, Convert.ToHexStringLower(SHA256.HashData(command.Content)));
        using var ticket = await gate.Enter(cancellation);
        db.Add(file);
        await db.SaveChangesAsync(cancellation);
        return Outcome.DoneWith(file.Id);
    }
}
