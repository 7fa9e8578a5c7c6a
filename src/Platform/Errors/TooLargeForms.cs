using Microsoft.AspNetCore.Http.Features;

namespace TalentPool.Platform.Errors;

/// <summary>
/// A form that is larger than any page takes is led back to its page, which says so. What it holds is not looked at: neither its
/// token nor its fields could be read without taking all of it in.
/// </summary>
public static class TooLargeForms
{
    /// <summary>What the page is told by.</summary>
    public const string Parameter = "too-large";

    /// <summary>The largest file of most pages, and what else the form around it says.</summary>
    public const long MostBytes = (LargestFileAttribute.UsualMegabytes + Around) * 1024 * 1024;

    private const int Around = 2;

    /// <summary>Most browsers read no answer before they have sent everything, so up to here it is taken and thrown away.</summary>
    private const long MostDrained = 256 * 1024 * 1024;

    public static void UseReadableSizes(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsPost(context.Request.Method) || context.Request.ContentLength is not > MostBytes || context.GetEndpoint() is not { } endpoint)
        {
            await next(context);
            return;
        }

        // A page that takes a larger file says so itself, and the server reads as much of it as it says.
        if (context.Request.ContentLength <= MostFor(endpoint))
        {
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } most)
            {
                most.MaxRequestBodySize = MostFor(endpoint);
            }

            await next(context);
            return;
        }

        // Whoever is not signed in has no page with a file.
        if (context.User.Identity is { IsAuthenticated: true } && context.Request.ContentLength <= MostDrained)
        {
            if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            {
                limit.MaxRequestBodySize = MostDrained;
            }

            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        }

        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = context.Request.PathBase + context.Request.Path + context.Request.QueryString.Add(Parameter, "1");
    });

    private static long MostFor(Endpoint endpoint) =>
        Math.Max(MostBytes, ((endpoint.Metadata.GetMetadata<LargestFileAttribute>()?.Megabytes ?? 0) + Around) * 1024L * 1024);
}
