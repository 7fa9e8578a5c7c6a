using Microsoft.AspNetCore.Http.Features;

namespace TalentPool.Platform;

/// <summary>Whoever asks for the head of an address alone, such as a watcher of health, gets what opening it would answer, without its body.</summary>
public static class HeadRequests
{
    public static void UseHeadRequests(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
            context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null));
        }

        await next(context);
    });
}
