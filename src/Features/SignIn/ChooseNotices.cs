using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

/// <summary>How oneself wants to be told of each kind of notice. It changes nothing for anybody else, so no evidence is kept of it.</summary>
public sealed record ChooseNotices(Guid PersonId, IReadOnlyDictionary<NoticeKind, NoticeWay> Ways);

[Needs(Permission.SignedIn)]
public sealed class ChooseNoticesHandler(TalentPoolDb db, WriteGate gate)
{
    public async Task<Outcome> Handle(ChooseNotices command, CancellationToken cancellation = default)
    {
        if (command.Ways.Where(chosen => NoticeKinds.IsDuty(chosen.Key) && !NoticeKinds.WaysFor(chosen.Key).Contains(chosen.Value)).Select(chosen => chosen.Key).ToList() is [var duty, ..])
        {
            return NoticeRefusals.DutyRequires(duty);
        }

        using var ticket = await gate.Enter(cancellation);
        var stored = await db.Set<NoticeChoice>().Where(choice => choice.PersonId == command.PersonId).ToDictionaryAsync(choice => choice.Kind, cancellation);
        foreach (var (kind, way) in command.Ways)
        {
            if (stored.TryGetValue(kind, out var choice))
            {
                choice.Way = way;
            }
            else if (way != NoticeWay.AtOnce)
            {
                db.Add(new NoticeChoice(command.PersonId, kind, way));
            }
        }

        await db.SaveChangesAsync(cancellation);
        return Outcome.Done;
    }
}
