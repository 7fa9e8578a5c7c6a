using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using TalentPool.Platform.People;
using TalentPool.Platform.Permissions;

namespace TalentPool.Features.Privacy;

/// <summary>Hands a signed-in person all that is held about them, as a file. Nobody can ask for another's.</summary>
public static class OwnDataEndpoint
{
    private static readonly JsonSerializerOptions Json = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    public static void MapOwnData(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/account/data/file", Download).WithMetadata(new NeedsAttribute(Permission.SignedIn));

    private static async Task<IResult> Download(HttpContext context, CurrentUser user, OwnDataReading reading, CancellationToken cancellation)
    {
        if (!user.IsSignedIn || await user.ActorOrNone() is not { } actor)
        {
            return Results.Redirect($"/sign-in?returnUrl={Uri.EscapeDataString("/account/data")}");
        }

        context.Response.Headers.CacheControl = "private, no-store";
        var bytes = JsonSerializer.SerializeToUtf8Bytes(await reading.Of(actor, user.Now, cancellation), Json);
        return Results.File(bytes, "application/json", $"talentpool-your-data-{user.Today:yyyy-MM-dd}.json");
    }
}
