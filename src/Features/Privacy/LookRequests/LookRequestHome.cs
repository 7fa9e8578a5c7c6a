using TalentPool.Database;
using TalentPool.Design;
using TalentPool.Domain;
using TalentPool.Domain.Privacy;
using TalentPool.Features.Home;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy.LookRequests;

/// <summary>A request to look is a task of whoever may answer it; whoever asked waits for it, and reads that a record is open.</summary>
public sealed class LookRequestHome : HomeSource
{
    public override async Task<HomePart> Read(TalentPoolDb db, Actor actor, DateTime at)
    {
        var roles = PermissionTable.Of(Permission.AskToLook).Roles.Concat(PermissionTable.Of(Permission.DecideLook).Roles).Select(row => row.Role).ToList();
        if (!actor.Roles.Any(held => roles.Contains(held.Role)))
        {
            return HomePart.None;
        }

        var open = await LookRequestReading.Open(db, actor, at);
        var asked = open.Where(request => request.Status == LookRequestStatus.Asked).ToList();
        return new HomePart
        {
            Tasks =
            [
                .. asked.Where(request => request.MayDecide(actor)).Select(request => new HomeTask(
                    $"Answer a request to look at {LookRequestWords.Of(request.Part)} {request.Reference}", AddressOf(request), $"{request.AskedByName}, an auditor, waits for it", request.DueAt, request.AskedAt)),
            ],
            Waits =
            [
                .. asked.Where(request => request.AskedById == actor.PersonId).Select(request => new HomeWait(
                    $"Your request to look at {LookRequestWords.Of(request.Part)} {request.Reference}", AddressOf(request), $"{Words.Capitalised(LookRequestWords.Deciders(request.Part))} of its authority has to answer", request.DueAt)),
            ],
            News =
            [
                .. open.Where(request => request.IsOpenTo(actor.PersonId, WorkingCalendar.EnglandAndWales.LocalDate(at))).Select(request => new HomeNews(
                    "Open to you", $"{Words.Capitalised(LookRequestWords.Of(request.Part))} {request.Reference}, until {Shown.Day(request.LastDay!.Value)}", AddressOf(request), request.DecidedAt!.Value)),
            ],
        };
    }

    private static string AddressOf(LookRequest request) => $"/looks/requests/{request.Id}";
}
