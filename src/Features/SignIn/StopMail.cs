using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Notices;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.SignIn;

/// <summary>Stops mail by the link in it, for whoever holds the link. The notices stay in the inbox and on open pages.</summary>
/// <param name="Kind">None for a digest, which stops for all kinds that are in it and that duty does not require.</param>
public sealed record StopMail(Guid PersonId, NoticeKind? Kind)
{
    /// <summary>
    /// What a mail program posts when its reader asks it to unsubscribe. It follows no redirect and shows no page, so the answer is a
    /// status and a sentence.
    /// </summary>
    public static async Task<Results<ContentHttpResult, BadRequest<string>>> AtOneClick(string? token, MailStop stop, StopMailHandler handler, CancellationToken cancellation)
    {
        if (stop.Read(token) is not var (personId, kind))
        {
            return TypedResults.BadRequest("This link is damaged.");
        }

        var outcome = await handler.Handle(new StopMail(personId, kind), cancellation);
        return outcome.IsDone ? TypedResults.Text("Mail of this kind has been stopped.") : TypedResults.BadRequest(outcome.Refusal.Sentence);
    }
}

[Needs(Permission.Anyone)]
public sealed class StopMailHandler(TalentPoolDb db, WriteGate gate)
{
    public async Task<Outcome> Handle(StopMail command, CancellationToken cancellation = default)
    {
        if (command.Kind is { } duty && NoticeKinds.IsDuty(duty))
        {
            return NoticeRefusals.DutyRequires(duty);
        }

        using var ticket = await gate.Enter(cancellation);
        var stored = await db.Set<NoticeChoice>().Where(choice => choice.PersonId == command.PersonId).ToListAsync(cancellation);
        foreach (var choice in stored.Where(choice => !NoticeKinds.IsDuty(choice.Kind) && (command.Kind is null ? choice.Way == NoticeWay.Digest : choice.Kind == command.Kind && choice.Way != NoticeWay.None)))
        {
            choice.Way = NoticeWay.LiveOnly;
        }

        if (command.Kind is { } kind && stored.All(choice => choice.Kind != kind) && await db.Set<Platform.People.Person>().AnyAsync(person => person.Id == command.PersonId, cancellation))
        {
            db.Add(new NoticeChoice(command.PersonId, kind, NoticeWay.LiveOnly));
        }

        await db.SaveChangesAsync(cancellation);
        return Outcome.Done;
    }
}
