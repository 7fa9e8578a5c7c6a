using System.Globalization;
using Microsoft.Net.Http.Headers;

namespace TalentPool.Features.Recharges.Files;

/// <summary>A file that is written straight into the response. It is always a download, never a page, and no cache keeps it.</summary>
public static class Download
{
    public const string Csv = "text/csv; charset=utf-8";

    public const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public const string Xml = "application/xml";

    public static IResult Of(HttpContext context, string name, string type, Func<Stream, CancellationToken, Task> write)
    {
        context.Response.Headers.CacheControl = "private, no-store";
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        context.Response.Headers.ContentDisposition = disposition.ToString();
        return Results.Stream(stream => write(stream, context.RequestAborted), type);
    }

    public static string Named(string what, DateOnly month) => string.Create(CultureInfo.InvariantCulture, $"{what}-{month:yyyy-MM}.csv");
}
