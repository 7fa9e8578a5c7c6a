using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Diagnostics;
using TalentPool.Database;
using TalentPool.Platform.People;

namespace TalentPool.Features;

/// <summary>
/// Reads the frame before its page starts to be rendered. The page of a status, such as 404, is sent without waiting for what a
/// component still reads, so with a database that answers later it would be empty; and a frame that reads beside its page would share
/// the request's one context with it.
/// </summary>
public sealed class FrameReading(CurrentUser user, TalentPoolDb db, DemonstrationData demonstration)
{
    /// <summary>None for whoever is not signed in, and on the error page, which must not ask the database that may be why it is shown.</summary>
    public Frame? Frame { get; private set; }

    /// <summary>Whether what the pages show is invented, wherever the program runs.</summary>
    public bool IsDemonstration { get; private set; }

    public async Task Read()
    {
        IsDemonstration = await demonstration.IsHere();
        if (user.IsSignedIn && await user.ActorOrNone() is { } actor)
        {
            Frame = await Frame.Of(db, actor);
        }
    }

    public static void Use(WebApplication app) => app.Use(async (context, next) =>
    {
        var isPage = context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
        if (isPage && context.Features.Get<IExceptionHandlerFeature>() is null)
        {
            await context.RequestServices.GetRequiredService<FrameReading>().Read();
        }

        await next(context);
    });
}
