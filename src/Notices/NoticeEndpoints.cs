using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using TalentPool.Database;
using TalentPool.Domain;
using TalentPool.Platform.People;

namespace TalentPool.Notices;

/// <summary>What the script reads when it is told to read again, and the way from a notice to its page.</summary>
public static class NoticeEndpoints
{
    private const int Newest = 50;

    /// <summary>The change that a page is told of may have been decided, by the clock, a little before the page was rendered, and stored after.</summary>
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(1);

    /// <summary>Said of a change that the reader was sent no notice of.</summary>
    public const string ChangedBySomeone = "someone has changed what it shows.";

    /// <param name="record">The root that the page shows.</param>
    /// <param name="turn">Its turn when the page was rendered.</param>
    /// <param name="shown">When that was, in milliseconds since 1970.</param>
    public static async Task<Results<Ok<NoticesSince>, UnauthorizedHttpResult>> Since(
        HttpContext context, CurrentUser user, NoticeReader reader, RecordSight sight, TalentPoolDb db, Guid? record, long? turn, long? shown, CancellationToken cancellation)
    {
        context.Response.Headers.CacheControl = "no-store";
        if (await user.ActorOrNone() is not { } actor)
        {
            return TypedResults.Unauthorized();
        }

        var notices = await reader.NewestForOpenPages(actor, Newest, cancellation);
        var isChanged = record is { } rootId && turn is { } seen && await sight.MaySee(db, rootId, actor) && await HasTurned(db, rootId, seen, cancellation);
        return TypedResults.Ok(new NoticesSince(
            await reader.Unread(actor.PersonId, cancellation),
            [.. notices.Select(notice => new NoticesSince.Row(notice.Id, notice.Words, notice.Href, notice.At, notice.IsRead))],
            isChanged ? await WhatChanged(reader, actor, record!.Value, shown ?? 0, cancellation) : null));
    }

    private static async Task<string> WhatChanged(NoticeReader reader, Domain.Actor actor, Guid rootId, long shown, CancellationToken cancellation)
    {
        var since = DateTimeOffset.FromUnixTimeMilliseconds(Math.Clamp(shown, 0, 253_402_300_799_000)).UtcDateTime - Slack;
        return await reader.NewestAbout(actor, rootId, since, cancellation) is { IsVisible: true } news ? news.Words : ChangedBySomeone;
    }

    /// <summary>Marks the notice read and leads to its page. Opening it again does the same again.</summary>
    public static async Task<IResult> Open(long id, CurrentUser user, NoticeReader reader, NoticeMarks marks, CancellationToken cancellation)
    {
        var (isFound, address) = await reader.AddressOf(user.PersonId, id, cancellation);
        if (!isFound)
        {
            return Results.NotFound();
        }

        await marks.MarkRead(user.PersonId, id, cancellation);
        return Results.LocalRedirect(address ?? "/notices");
    }

    private static async Task<bool> HasTurned(TalentPoolDb db, Guid rootId, long seen, CancellationToken cancellation)
    {
        foreach (var type in db.Model.GetEntityTypes().Select(entity => entity.ClrType).Where(type => type.IsSubclassOf(typeof(Root))))
        {
            var turns = (Task<long?>)Reading.MakeGenericMethod(type).Invoke(null, [db, rootId, cancellation])!;
            if (await turns is { } turn)
            {
                return turn != seen;
            }
        }

        return false;
    }

    private static readonly System.Reflection.MethodInfo Reading =
        typeof(NoticeEndpoints).GetMethod(nameof(TurnOf), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;

    private static async Task<long?> TurnOf<T>(TalentPoolDb db, Guid rootId, CancellationToken cancellation) where T : Root =>
        await db.Set<T>().Where(root => root.Id == rootId).Select(root => (long?)root.Turn).SingleOrDefaultAsync(cancellation);
}
