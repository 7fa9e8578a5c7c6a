using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Domain.Coverage;
using TalentPool.Platform;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Coverage;

/// <param name="Open">Opens the file from its beginning.</param>
public sealed record UploadSpendFile(Guid PersonId, Guid AuthorityId, SpendKind Kind, DateOnly Month, Func<Stream> Open);

/// <summary>Keeps what a file has in watched categories for a day, so that it can be looked at before it is taken in. It changes nothing yet, so no evidence is kept of it.</summary>
[Needs(Permission.LoadSpend)]
public sealed class UploadSpendFileHandler(TalentPoolDb db, WriteGate gate, TimeProvider clock)
{
    public async Task<Outcome> Handle(UploadSpendFile command, CancellationToken cancellation = default)
    {
        var at = DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds()).UtcDateTime;
        var today = WorkingCalendar.EnglandAndWales.LocalDate(at);
        var actor = await Actors.Of(db, command.PersonId, at, cancellation);
        if (!PermissionTable.Allows(Permission.LoadSpend, actor, SpendConcerning.OfAuthority(command.AuthorityId)))
        {
            return PlatformRefusals.NotPermitted;
        }

        var month = new DateOnly(command.Month.Year, command.Month.Month, 1);
        if (month > today)
        {
            return SpendFileRefusals.MonthAhead;
        }

        var watched = await db.Set<WatchedCategory>().AsNoTracking().Where(category => category.AuthorityId == command.AuthorityId && category.EndedAt == null).ToListAsync(cancellation);
        if (watched.Count == 0)
        {
            return SpendFileRefusals.NothingWatched;
        }

        // The file is read before anybody is kept from writing.
        var file = new SpendFile(command.AuthorityId, command.Kind, month, command.PersonId, at, SpendReader.Read(command.Open, watched, month, today));
        using var ticket = await gate.Enter(cancellation);
        db.Add(file);
        await db.SaveChangesAsync(cancellation);
        return Outcome.DoneWith(file.Id);
    }
}
