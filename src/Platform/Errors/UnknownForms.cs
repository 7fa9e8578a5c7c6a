using System.IO.Pipelines;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.Features;

namespace TalentPool.Platform.Errors;

/// <summary>
/// A page that has no form of the name that was sent answers 400 with a sentence for developers: what the form was for has changed since,
/// or it was made by hand. Whoever sent it gets a page to read instead, and 404 where the page is not there for them.
/// </summary>
public static class UnknownForms
{
    private const string NotFoundItem = "TalentPool.NotFound";
    private const string UnknownItem = "TalentPool.UnknownForm";

    public static void UseReadableUnknownForms(this WebApplication app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsPost(context.Request.Method) || context.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is null)
        {
            await next(context);
            return;
        }

        var answer = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseBodyFeature>(new HeldAnswer(context, answer));
        await next(context);
        context.Features.Set(answer);
        if (HeldAnswer.IsHeld(context) && !context.Response.HasStarted)
        {
            // Without a content type, the pages of the statuses take over.
            context.Response.ContentType = null;
            context.Response.StatusCode = context.Items.ContainsKey(NotFoundItem) ? StatusCodes.Status404NotFound : StatusCodes.Status400BadRequest;
            context.Items[UnknownItem] = true;
        }
    });

    /// <summary>The page said that it is not there for this reader, which the answer about its forms would hide.</summary>
    public static void MarkNotFound(HttpContext context) => context.Items[NotFoundItem] = true;

    public static bool IsAnswered(HttpContext context) => context.Items.ContainsKey(UnknownItem);

    /// <summary>The answer of a page, without what is written for developers.</summary>
    private sealed class HeldAnswer(HttpContext context, IHttpResponseBodyFeature answer) : IHttpResponseBodyFeature
    {
        public Stream Stream => IsHeld(context) ? Stream.Null : answer.Stream;

        public PipeWriter Writer => IsHeld(context) ? PipeWriter.Create(Stream.Null) : answer.Writer;

        public static bool IsHeld(HttpContext context) => context.Response is { StatusCode: StatusCodes.Status400BadRequest, ContentType: "text/plain" };

        public void DisableBuffering() => answer.DisableBuffering();

        public Task StartAsync(CancellationToken cancellationToken = default) => IsHeld(context) ? Task.CompletedTask : answer.StartAsync(cancellationToken);

        public Task SendFileAsync(string path, long offset, long? count, CancellationToken cancellationToken = default) =>
            answer.SendFileAsync(path, offset, count, cancellationToken);

        public Task CompleteAsync() => IsHeld(context) ? Task.CompletedTask : answer.CompleteAsync();
    }
}
